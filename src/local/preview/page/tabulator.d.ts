/** The part of the grid library that the preview uses; the package brings no types of its own. */
declare module 'tabulator-tables' {
  export interface CellComponent {
    getValue(): unknown;
    getElement(): HTMLElement;
    getField(): string;
    getRow(): RowComponent;
    edit(force?: boolean): void;
    restoreOldValue(): void;
  }
  export interface RowComponent {
    getData(): Readonly<Record<string, unknown>>;
    getCell(field: string): CellComponent;
    getElement(): HTMLElement;
    update(data: object): Promise<void>;
    reformat(): void;
    delete(): Promise<void>;
  }
  export interface RangeComponent {
    getCells(): CellComponent[][];
    setBounds(start: CellComponent, end: CellComponent): void;
  }
  export class Tabulator {
    constructor(element: HTMLElement, options: object);
    on(event: string, handler: (...parts: never[]) => void): void;
    getRows(): RowComponent[];
    addData(rows: readonly object[]): Promise<unknown>;
    getRanges(): RangeComponent[];
    redraw(): void;
    addRange(start: CellComponent, end: CellComponent): RangeComponent;
    scrollToRow(row: RowComponent, position: string, ifVisible: boolean): Promise<void>;
    scrollToColumn(field: string, position: string, ifVisible: boolean): Promise<void>;
    destroy(): void;
    readonly rowManager: { readonly element: HTMLElement };
  }
  export class TabulatorFull extends Tabulator {}
}
