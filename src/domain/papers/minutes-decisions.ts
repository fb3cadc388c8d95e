import type { Person } from '../office/office';
import { blocks, column, headerRow, list, paragraph, row } from '../report/blocks';
import type { Block, Row } from '../report/model';
import { plain } from '../report/words';
import type { CorrectionOrder, PlenaryVerdict } from '../sop/events';
import { orDots } from './blanks';
import type { PaperBlock } from './model';
import type { PaperSetting } from './setting';
import { ownerOf, reportName } from './setting';
import { closed, counted, tableDate } from './wording';

const draftName = (setting: PaperSetting, { report, version }: PlenaryVerdict): string =>
  `Rancangan ${reportName(setting, report)} (versi ${version})`;

const verdictSentence = (setting: PaperSetting, verdict: PlenaryVerdict): string => {
  const votes = `${counted(verdict.agreeing, 'orang')} Ketua dan Anggota yang hadir`;
  const { length } = verdict.notes;
  if (verdict.outcome === 'kembalikan') {
    return `${draftName(setting, verdict)} dikembalikan kepada penyusun untuk diperbaiki, berdasarkan persetujuan ${votes}, dengan catatan sebagai berikut:`;
  }
  return `${draftName(setting, verdict)} disetujui oleh ${votes} untuk dilanjutkan ke tahap koreksi Ketua dan Sekretaris${
    length === 0 ? '.' : ` dengan ${counted(length, 'catatan')} sebagai berikut:`
  }`;
};

/** The decision on each report with its notes; lines to write on when nothing was recorded yet. */
export const decisionBlocks = (
  setting: PaperSetting,
  verdicts: readonly PlenaryVerdict[],
): readonly PaperBlock[] =>
  verdicts.length === 0
    ? [{ kind: 'writing-lines', count: 3 }]
    : verdicts.flatMap((verdict): readonly Block[] =>
        blocks(
          paragraph(plain(verdictSentence(setting, verdict))),
          list(
            'letter',
            verdict.notes.map((one) => plain(closed(one))),
          ),
        ),
      );

const nameOf = (people: readonly Person[], id: string): string =>
  people.find((one) => one.id === id)?.name ?? '';

/** What a session decided; both are empty before it. */
interface Decided {
  readonly verdicts: readonly PlenaryVerdict[];
  readonly corrections: readonly CorrectionOrder[];
}

/**
 * Corrections with the person who carries them out and the day until which. Without any a sentence says so, and before
 * the session there are lines to write on.
 */
export const followUpBlocks = (
  setting: PaperSetting,
  { verdicts, corrections }: Decided,
  people: readonly Person[],
): readonly PaperBlock[] => {
  if (verdicts.length === 0 && corrections.length === 0)
    return [{ kind: 'writing-lines', count: 3 }];
  if (corrections.length === 0) {
    return [paragraph(plain('Tidak ada perbaikan yang ditugaskan dalam rapat ini.'))];
  }
  const rowOf = (one: CorrectionOrder, index: number): Row =>
    row(
      plain(`${index + 1}.`),
      plain(`LAPKIN ${ownerOf(setting, one.report)}`),
      plain(orDots(one.part)),
      plain(closed(one.text)),
      plain(orDots(nameOf(people, one.holderId))),
      plain(tableDate(one.due)),
    );
  return [
    {
      kind: 'table',
      columns: [
        column(5, 'center'),
        column(20),
        column(15),
        column(32),
        column(20),
        column(14, 'center'),
      ],
      header: [
        headerRow('No.', 'Laporan', 'Bagian', 'Perbaikan', 'Penanggung Jawab', 'Batas Waktu'),
      ],
      rows: corrections.map(rowOf),
      source: '',
    },
  ];
};
