import { parseArea, type Area } from '../area';
import { Grid, type Formula, type Scalar } from '../cells/grid';
import { readXml, unescapeText } from './xml';

/** One conditional format as the file holds it. */
export interface FormatRulePart {
  readonly reference: string;
  readonly type: string;
  readonly operator: string;
  readonly formula: string;
  readonly priority: number;
  readonly styleId: number;
}

/** What one sheet's part of the package tells us beyond what the engine can be asked quickly. */
export interface SheetPart {
  readonly grid: Grid;
  readonly rules: readonly FormatRulePart[];
  readonly merges: readonly Area[];
  /** Heights that rows were given, in points, by row. */
  readonly heights: ReadonlyMap<number, number>;
}

interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string | null;
  isShared: boolean;
}

const scalarOf = (cell: OpenCell, strings: readonly string[]): Scalar => {
  if (cell.value === '') return '';
  switch (cell.type) {
    case 's':
      return strings[Number(cell.value)] ?? '';
    case 'b':
      return cell.value === '1' || cell.value === 'true';
    case 'n':
      return Number(cell.value);
    default:
      return unescapeText(cell.value);
  }
};

const formulaOf = (cell: OpenCell): Formula | null => {
  if (cell.formula === null) return null;
  return { text: cell.isShared || cell.formula === '' ? null : cell.formula };
};

type Attributes = Readonly<Partial<Record<string, string>>>;

/** Follows rows, cells and conditional formats through the part. */
class SheetReader {
  readonly rowStyles = new Map<number, number>();
  readonly columnStyles = new Map<number, number>();
  readonly grid = new Grid(this.rowStyles, this.columnStyles);
  readonly rules: FormatRulePart[] = [];
  readonly merges: Area[] = [];
  readonly heights = new Map<number, number>();
  private readonly strings: readonly string[];
  private row = 0;
  private column = 0;
  private cell: OpenCell | null = null;
  private ruleReference = '';
  private rule: Omit<FormatRulePart, 'formula'> | null = null;
  private collected = '';

  constructor(strings: readonly string[]) {
    this.strings = strings;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'col') this.openColumn(attributes);
    else if (name === 'f' && this.cell !== null) this.cell.isShared = attributes['t'] === 'shared';
    else if (name === 'conditionalFormatting') this.ruleReference = attributes['sqref'] ?? '';
    else if (name === 'cfRule') this.openRule(attributes);
    else if (name === 'mergeCell') this.openMerge(attributes);
    if (['v', 'f', 't', 'formula'].includes(name)) this.collected = '';
  }

  text(text: string): void {
    this.collected += text;
  }

  close(name: string): void {
    if (name === 'formula' && this.rule !== null) {
      this.rules.push({ ...this.rule, formula: this.collected });
      this.rule = null;
    }
    if (this.cell === null) return;
    if (name === 'v') this.cell.value = this.collected;
    if (name === 't') this.cell.value += this.collected;
    if (name === 'f') this.cell.formula = this.collected;
    if (name === 'c') this.closeCell(this.cell);
  }

  private openRow(attributes: Attributes): void {
    this.row = Number(attributes['r'] ?? this.row + 1);
    this.column = 0;
    const style = Number(attributes['s'] ?? 0);
    if (style > 0) this.rowStyles.set(this.row, style);
    const height = Number(attributes['ht'] ?? 0);
    if (height > 0) this.heights.set(this.row, height);
  }

  private openCell(attributes: Attributes): void {
    const place = parseArea(attributes['r'] ?? '');
    this.column = place?.column ?? this.column + 1;
    this.cell = {
      row: this.row,
      column: this.column,
      type: attributes['t'] ?? 'n',
      style: Number(attributes['s'] ?? 0),
      value: '',
      formula: null,
      isShared: false,
    };
  }

  private openColumn(attributes: Attributes): void {
    const style = Number(attributes['style'] ?? 0);
    if (style === 0) return;
    const last = Number(attributes['max'] ?? 0);
    for (let column = Number(attributes['min'] ?? 1); column <= last; column += 1)
      this.columnStyles.set(column, style);
  }

  private openMerge(attributes: Attributes): void {
    const area = parseArea(attributes['ref'] ?? '');
    if (area !== null) this.merges.push(area);
  }

  private openRule(attributes: Attributes): void {
    this.rule = {
      reference: this.ruleReference,
      type: attributes['type'] ?? '',
      operator: attributes['operator'] ?? '',
      priority: Number(attributes['priority'] ?? 0),
      styleId: Number(attributes['dxfId'] ?? -1),
    };
  }

  private closeCell(cell: OpenCell): void {
    const formula = formulaOf(cell);
    const value = formula === null ? scalarOf(cell, this.strings) : '';
    this.grid.put(cell.row, cell.column, { value, formula, style: cell.style });
    this.cell = null;
  }
}

/** Reads the cells, the merged cells and the conditional formats of one sheet. */
export const readSheetPart = (xml: string, strings: readonly string[]): SheetPart => {
  const reader = new SheetReader(strings);
  readXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  const rules = [...reader.rules].sort((a, b) => a.priority - b.priority);
  return { grid: reader.grid, rules, merges: reader.merges, heights: reader.heights };
};
