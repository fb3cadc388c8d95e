import fc from 'fast-check';
import { readDocText } from '../../src/apps-script/documents/read-document';
import type { DocText } from '../../src/domain/merge/doc-text';
import type { ReportKind } from '../../src/domain/performance/indicator';
import { buildReport } from '../../src/domain/report/build-report';
import { aDay } from './builders';
import { kept } from './built';
import { chanceOf } from './chance';
import { placeOf, reportBytes } from './local-docs';
import { practiceYear } from './practice-year';
import { changedYear } from './year-changes';

/** Several changes a text, so that any chapter of two of them differs. */
const MOST_CHANGES = 24;

const REPORTS: readonly ReportKind[] = ['KPU', 'SEKRETARIAT'];

/** A report of the practice year with changes drawn by these choices, as Docs has it. */
const practiceText = async (report: ReportKind, choices: readonly number[]): Promise<DocText> => {
  const chance = chanceOf(choices);
  const year = changedYear(chance, practiceYear(), chance.pick(MOST_CHANGES));
  const remarks = Array.from({ length: chance.pick(3) }, (_, step) => ({
    text: `Realisasi C${step + 12}: ${chance.pick(900)} belum didukung bukti.`,
  }));
  const model = buildReport(year, report, { today: aDay('2024-01-22'), remarks, checklist: [] });
  const { docs, id } = placeOf(await reportBytes(model));
  return readDocText(docs.Documents.get(id, { suggestionsViewMode: 'SUGGESTIONS_INLINE' }));
};

/** Texts of both reports of the practice year, each with other data; through model, .docx and local Docs. */
export const practiceTexts = async (
  seed: number,
  count: number,
): Promise<readonly (readonly DocText[])[]> => {
  const bytes = await kept(`practice-texts-${seed}-${count}.json`, async () => {
    const choices = fc.sample(fc.array(fc.nat({ max: 99_999 }), { minLength: 97, maxLength: 97 }), {
      seed,
      numRuns: count,
    });
    const texts: DocText[][] = [];
    for (const report of REPORTS) {
      const own: DocText[] = [];
      for (const drawn of choices) own.push(await practiceText(report, drawn));
      texts.push(own);
    }
    return Buffer.from(JSON.stringify(texts));
  });
  return JSON.parse(Buffer.from(bytes).toString()) as readonly (readonly DocText[])[];
};
