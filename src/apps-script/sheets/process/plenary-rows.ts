import { formatDate } from '../../../domain/calendar/format-date';
import type { Person } from '../../../domain/office/office';
import type { ReportKind } from '../../../domain/performance/indicator';
import { plenaryPeople } from '../../../domain/sop/decide/plenary';
import { REPORTS } from '../../../domain/sop/state';
import type { CorrectionState, PlenarySession, SopState } from '../../../domain/sop/state';
import type { LapkinYear } from '../../../domain/year/lapkin-year';
import { correctionStatusLabels, SESSION_RECORDED } from '../schema/plenary-tab';
import type { RowValues } from '../set-up/write-table';
import type { TableProjection } from './plan-rows';

const verdictWords = { setujui: 'Disetujui', kembalikan: 'Dikembalikan' } as const;

const lastVerdict = (plenaries: readonly PlenarySession[], report: ReportKind): string => {
  const verdicts = plenaries.flatMap(({ date, verdicts: own }) =>
    own.filter((one) => one.report === report).map((verdict) => ({ date, verdict })),
  );
  const last = verdicts[verdicts.length - 1];
  if (last === undefined) return '';
  const { outcome, agreeing, version } = last.verdict;
  return `${verdictWords[outcome]} pada ${formatDate(last.date)} oleh ${String(agreeing)} orang, versi ${String(version)}`;
};

const correctionRow = (one: CorrectionState, people: readonly Person[]): RowValues => ({
  kode: one.id,
  status: correctionStatusLabels[one.status],
  penyelesaian: one.note,
  laporan: one.report,
  bagian: one.part,
  uraian: one.text,
  penanggungJawab: people.find(({ id }) => id === one.holderId)?.name ?? one.holderId,
  batasWaktu: one.due,
});

/** The parts of the tab `Pleno` that the trail and the roster decide. */
export const plenaryProjections = (
  { plenaries, corrections }: Pick<SopState, 'plenaries' | 'corrections'>,
  { people }: Pick<LapkinYear, 'people'>,
): Readonly<Record<string, TableProjection>> => ({
  rapat: {
    keys: ['tanggal'],
    strangers: 'emptied',
    restores: ['tanggal', 'tempat', 'nomor'],
    rows: plenaries.map(({ date, place, minutesNumber }) => ({
      tanggal: date,
      tempat: place,
      nomor: minutesNumber,
      status: SESSION_RECORDED,
    })),
  },
  putusan: {
    keys: ['laporan'],
    strangers: 'emptied',
    rows: REPORTS.map((report) => ({ laporan: report, tercatat: lastVerdict(plenaries, report) })),
  },
  hadir: {
    keys: ['kode'],
    strangers: 'emptied-unused',
    rows: plenaryPeople(people).map(({ id, name, position }) => ({
      kode: id,
      nama: name,
      jabatan: position,
    })),
  },
  koreksi: {
    keys: ['kode'],
    strangers: 'kept',
    adopts: ['laporan', 'uraian'],
    restores: ['laporan', 'bagian', 'uraian', 'penanggungJawab', 'batasWaktu'],
    rows: corrections.map((one) => correctionRow(one, people)),
  },
});
