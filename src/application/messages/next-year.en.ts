import type { Catalogue } from './catalogue';

/** What is said about the change to the next year, in English. */
export const nextYearEn = {
  done: {
    'next-year-started': ({ from, year, documents }) =>
      `This is now the workbook of ${String(year)}. The realisasi of ${String(from)} became history; targets, budget document, deadline and activities are empty and wait for you; every text waits to be confirmed. Run "Check" to see what is needed.${
        documents.length === 0
          ? ''
          : ` The reports of ${String(from)} open through their links, but this workbook no longer works on them.`
      }`,
  },
  refusal: {
    'next-year-needs-consent': ({ from, to }) =>
      `This copy will be emptied of the data of ${String(from)} and become the workbook of ${String(to)}. The original stays as it is. Go on?`,
    'next-year-damaged': () =>
      'The change of years stopped half-way in this copy, and what it had written down (tab "Peralihan") was changed. Make a new copy of last year\'s workbook and begin again there.',
    'adopt-needs-consent': ({ year }) =>
      `This copy will be the office's workbook of ${String(year)}. From then on only this copy is filled in; the original must not be used any more. Data and trail stay; documents of the original only open through their links. Go on?`,
    'document-left-behind': ({ name }) =>
      `"${name}" was made from the original workbook and cannot be worked on from this copy. It still opens through its link; run "Generate LAPKIN draft" to make a new version here.`,
  },
  copyNotice: (year) =>
    `This workbook is a copy of that of ${String(year)}; work on ${String(year)} goes on in the original. To make it the workbook of ${String(year + 1)}, run "Start next year". If the original can no longer be used, run "Go on in this copy".`,
} as const satisfies {
  readonly done: Pick<Catalogue['done'], 'next-year-started'>;
  readonly refusal: Pick<
    Catalogue['refusal'],
    'next-year-needs-consent' | 'next-year-damaged' | 'adopt-needs-consent' | 'document-left-behind'
  >;
  readonly copyNotice: Catalogue['copyNotice'];
};
