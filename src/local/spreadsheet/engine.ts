import { init } from 'excelize-wasm';
import { packageFile } from '../package-file';

/** The spreadsheet engine: opens, computes and writes .xlsx files; synchronous once it is loaded. */
export type Engine = Awaited<ReturnType<typeof init>>;

/** One workbook inside the engine. */
export type EngineFile = ReturnType<Engine['NewFile']>;

/** How the engine describes the look of a cell. */
export type Style = Parameters<EngineFile['NewStyle']>[0];

let loading: Promise<Engine> | undefined;

/** The engine, loaded once in a process. */
export const loadEngine = (): Promise<Engine> =>
  (loading ??= init(packageFile('excelize-wasm/excelize.wasm.gz')));

/** Passes an answer of the engine on, or throws what it complains about. */
export const done = <T extends { readonly error: string | null }>(answer: T): T => {
  if (answer.error !== null) throw new Error(`Spreadsheet engine: ${answer.error}`);
  return answer;
};

/** The workbook as the engine would write it now. */
export const bytesOf = (file: EngineFile): Uint8Array =>
  // The engine's types speak of a browser's BlobPart; it answers with bytes.
  (done(file.WriteToBuffer()) as unknown as { readonly buffer: Uint8Array }).buffer;
