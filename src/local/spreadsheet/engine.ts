import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { init } from 'excelize-wasm';
import 'excelize-wasm';
import { packageFile } from '../package-file';

/** The spreadsheet engine: opens, computes and writes .xlsx files; synchronous once it is loaded. */
export type Engine = Awaited<ReturnType<typeof init>>;

/** One workbook inside the engine. */
export type EngineFile = ReturnType<Engine['NewFile']>;

/** How the engine describes the look of a cell. */
export type Style = Parameters<EngineFile['NewStyle']>[0];

/** What stands in the global object: the runtime of a Go program, and the program's functions once it runs. */
interface Globals {
  readonly WebAssembly: {
    instantiate(program: Uint8Array, imports: object): Promise<{ readonly instance: object }>;
  };
  readonly Go: new () => {
    readonly importObject: object;
    run(instance: object): Promise<void>;
  };
  excelize?: Engine;
}

/** Starts the engine as the package's own `init` does, which takes a second longer to unpack it in plain script. */
const startEngine = async (): Promise<Engine> => {
  const globals = globalThis as unknown as Globals;
  const program = gunzipSync(readFileSync(packageFile('excelize-wasm/excelize.wasm.gz')));
  const engine = {} as Engine;
  globals.excelize = engine;
  const go = new globals.Go();
  const { instance } = await globals.WebAssembly.instantiate(program, go.importObject);
  // It runs until the process ends; by the time it first waits its functions are there.
  void go.run(instance);
  return engine;
};

let loading: Promise<Engine> | undefined;

/** The engine, loaded once in a process. */
export const loadEngine = (): Promise<Engine> => (loading ??= startEngine());

/** Passes an answer of the engine on, or throws what it complains about. */
export const done = <T extends { readonly error: string | null }>(answer: T): T => {
  if (answer.error !== null) throw new Error(`Spreadsheet engine: ${answer.error}`);
  return answer;
};

/** The workbook as the engine would write it now. */
export const bytesOf = (file: EngineFile): Uint8Array =>
  // The engine's types speak of a browser's BlobPart; it answers with bytes.
  (done(file.WriteToBuffer()) as unknown as { readonly buffer: Uint8Array }).buffer;
