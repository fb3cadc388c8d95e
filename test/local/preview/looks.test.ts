import { conditionalLook } from '../../../src/local/preview/conditional-look';
import { lookOf } from '../../../src/local/preview/look';
import type { FormatRule } from '../../../src/local/spreadsheet/furniture/conditional-formats';

describe('lookOf', () => {
  test.each([
    ['nothing', {}, {}],
    ['bold and italic', { Font: { Bold: true, Italic: true } }, { bold: true, italic: true }],
    ['the usual size and black', { Font: { Size: 10, Color: '000000' } }, {}],
    [
      'another size and color',
      { Font: { Size: 14, Color: 'FF7A1F1F' } },
      { size: 14, color: '#7a1f1f' },
    ],
    ['a color of the theme', { Font: { ColorTheme: 0 } }, { color: '#ffffff' }],
    ['a fill', { Fill: { Type: 'pattern', Pattern: 1, Color: ['FDF6E9'] } }, { fill: '#fdf6e9' }],
    ['no fill', { Fill: { Type: 'pattern', Pattern: 0, Color: ['FDF6E9'] } }, {}],
    [
      'alignment',
      { Alignment: { Horizontal: 'center', Vertical: 'top', WrapText: true } },
      { across: 'center', down: 'top', wrap: true },
    ],
    ['an alignment it does not know', { Alignment: { Horizontal: 'fill' } }, {}],
    [
      'lines that are there',
      {
        Border: [
          { Type: 'top', Style: 1 },
          { Type: 'left', Style: 0 },
          { Type: 'diagonalUp', Style: 1 },
        ],
      },
      { lines: 't' },
    ],
  ])('shows %s', (_, style, look) => {
    expect(lookOf(style)).toEqual(look);
  });
});

const rule = (condition: FormatRule['condition'], part: Partial<FormatRule> = {}): FormatRule => ({
  areas: [{ row: 2, column: 1, rows: 5, columns: 2 }],
  condition,
  background: '#fdf6e9',
  fontColor: null,
  reference: null,
  ...part,
});

const banded = rule({ kind: 'formula', formula: 'MOD(ROW(), 2)=0' });
const sent = rule({ kind: 'text-equal', text: 'Terkirim' }, { background: '#d9ead3' });

describe('conditionalLook', () => {
  test.each([
    ['a band on an even row', [banded], { row: 4, column: 1, text: '' }, { fill: '#fdf6e9' }],
    ['no band on an odd row', [banded], { row: 5, column: 1, text: '' }, {}],
    ['no band outside its cells', [banded], { row: 4, column: 3, text: '' }, {}],
    ['a status', [sent], { row: 3, column: 2, text: 'Terkirim' }, { fill: '#d9ead3' }],
    ['another status', [sent], { row: 3, column: 2, text: 'Draf' }, {}],
    [
      'the first rule of two',
      [sent, banded],
      { row: 4, column: 1, text: 'Terkirim' },
      { fill: '#d9ead3' },
    ],
    [
      'a formula it cannot compute',
      [rule({ kind: 'formula', formula: 'A1>3' })],
      { row: 4, column: 1, text: '' },
      {},
    ],
    ['a rule of another program', [rule({ kind: 'other' })], { row: 4, column: 1, text: '' }, {}],
    [
      'the color of the text',
      [rule({ kind: 'text-equal', text: 'x' }, { background: null, fontColor: '#c00000' })],
      { row: 4, column: 1, text: 'x' },
      { color: '#c00000' },
    ],
  ])('shows %s', (_, rules, cell, look) => {
    expect(conditionalLook({}, rules, cell)).toEqual(look);
  });
});
