import type { Engine, EngineFile } from './engine';

/** What the engine knows of the workbook. */
export class EngineCopy {
  private readonly engine: Engine;
  private opened: EngineFile | null;
  private written: Uint8Array | null = null;

  constructor(engine: Engine, opened: EngineFile) {
    this.engine = engine;
    this.opened = opened;
  }

  /** The workbook inside the engine; another object after every save. */
  get file(): EngineFile {
    this.opened ??= this.engine.OpenReader(this.written ?? new Uint8Array());
    return this.opened;
  }

  /**
   * Goes on with what was written, as soon as somebody asks. Writing takes empty rows out of the sheets that
   * the engine itself has made, and later changes would land in wrong rows; sheets it has read are not touched
   * by that.
   */
  goOnWith(written: Uint8Array): void {
    this.written = written;
    this.opened = null;
  }
}
