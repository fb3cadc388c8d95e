import type { Activity } from '../budget/activity';
import type { Division, Holiday, Office, Person, Policy, Program, Signer } from '../office/office';
import type { Indicator, ReportKind, Sasaran } from '../performance/indicator';
import type { Place } from './place';

/**
 * Keys of the texts that no number can write. Each is one or more rows of `Narasi`; a row may be for
 * one report or for both.
 */
export type NarrativeKey =
  | 'kata-pengantar'
  | 'latar-belakang'
  | 'maksud-tujuan'
  | 'dasar-hukum'
  | 'tugas-fungsi'
  | 'struktur-organisasi'
  | 'sumber-daya'
  | 'aspek-strategis'
  | 'permasalahan-utama'
  | 'sistematika'
  | 'visi'
  | 'misi'
  | 'tujuan'
  | 'rencana-anggaran'
  | 'rencana-aksi'
  | 'prestasi'
  | 'tindak-lanjut-evaluasi'
  | 'penutup'
  | 'langkah-perbaikan';

/** A text of `Narasi`. Line breaks part paragraphs; lines that begin with `- ` or `1. ` are list items. */
export interface Narrative {
  readonly key: NarrativeKey;
  readonly report: ReportKind | 'KEDUANYA';
  readonly text: string;
  /** Report year for which somebody last confirmed the text; null when nobody did. */
  readonly confirmedYear: number | null;
  readonly place: Place;
}

/** Everything the workbook says about one report year, read once. */
export interface LapkinYear {
  /** Report year, e.g. 2023; the report is written in the year after it. */
  readonly year: number;
  /** True while the practice data is loaded: every paper is marked *contoh*. */
  readonly practice: boolean;
  readonly office: Office;
  readonly policy: Policy;
  /** Cells of the settings by their key in `Pengaturan`, e.g. `namaSatker`; absent when nobody knows them. */
  readonly settingPlaces?: Readonly<Record<string, Place>>;
  readonly divisions: readonly Division[];
  readonly programs: readonly Program[];
  readonly signers: readonly Signer[];
  readonly people: readonly Person[];
  readonly holidays: readonly Holiday[];
  /** In the order of the PK. */
  readonly sasaran: readonly Sasaran[];
  /** In the order of the PK. */
  readonly indicators: readonly Indicator[];
  /** In the order of the division tabs. */
  readonly activities: readonly Activity[];
  readonly narratives: readonly Narrative[];
}
