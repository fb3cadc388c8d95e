import type { ReportKind } from '../performance/indicator';
import type { LapkinYear, NarrativeKey } from '../year/lapkin-year';
import { isEmptyText } from './answers';

/** Texts without which a chapter asks the office visibly, because nobody else can write them. */
export const NEEDED_NARRATIVES: readonly NarrativeKey[] = [
  'aspek-strategis',
  'permasalahan-utama',
  'sumber-daya',
  'visi',
  'misi',
  'tujuan',
];

/** True when a report has a text of its own or a common one. */
export const hasNarrative = (
  year: Pick<LapkinYear, 'narratives'>,
  wanted: NarrativeKey,
  report: ReportKind,
): boolean =>
  year.narratives.some(
    ({ key, report: of, text }) =>
      key === wanted && (of === report || of === 'KEDUANYA') && !isEmptyText(text),
  );
