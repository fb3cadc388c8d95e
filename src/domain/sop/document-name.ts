/** How the name of a report's document ends: a draft has its version, the final text has none. */
const ENDING = / – (?:Draf \d+|Final)$/u;

/** Name of the document without what says how far it is. */
const headOf = (name: string): string => name.replace(ENDING, '');

/** `Laporan Kinerja … Tahun 2023 – Draf 2`, from the name of any version or from the title of the report. */
export const draftName = (name: string, version: number): string =>
  `${headOf(name)} – Draf ${String(version)}`;

/** `Laporan Kinerja … Tahun 2023 – Final`: what was finalised must not be called a draft. */
export const finalName = (name: string): string => `${headOf(name)} – Final`;
