import { differ } from '../../../src/apps-script/merge/differ';
import { leftBehind } from '../../../src/domain/merge/left-behind';
import type { LeftBehind } from '../../../src/domain/merge/left-behind';
import type { TextLine } from '../../../src/domain/merge/text-lines';

const HEADINGS = new Set(['BAB I', 'BAB III']);

const BASE: readonly TextLine[] = [
  ['BAB I'],
  ['Laporan ini disusun menurut data divisi yang dihimpun sepanjang tahun.'],
  ['BAB III'],
  ['Capaian kinerja sebesar 80% dari target yang telah ditetapkan.'],
  ['Kendala pada pengadaan barang telah diatasi bersama pihak ketiga.'],
  ['Opini', 'WTP', '90'],
];
const FRESH: readonly TextLine[] = BASE.map((line) => line.map((text) => text.replace('80', '95')));

const compare = (older: readonly TextLine[], base: readonly TextLine[] | null): LeftBehind =>
  leftBehind(
    {
      older,
      base: base && { lines: base, headings: HEADINGS },
      fresh: { lines: FRESH, headings: HEADINGS },
    },
    differ,
  );

const OWN = 'Menurut Ketua, kendala itu tidak akan terulang pada tahun mendatang.';

describe('leftBehind', () => {
  test('says nothing of data that have changed', () => {
    expect(compare(BASE, BASE)).toEqual({ parts: [], figuresOnly: 0 });
  });

  test('names the chapter of what people wrote, changed and removed', () => {
    const changed = 'Kendala pada pengadaan barang dan jasa telah diatasi bersama pihak ketiga.';
    const older = [
      ...BASE.slice(0, 1),
      ...BASE.slice(2, 4),
      [changed],
      [OWN],
      ['Opini', 'Wajar', '90'],
    ];
    expect(compare(older, BASE).parts).toEqual([
      { section: 'BAB III', text: changed, kind: 'written' },
      { section: 'BAB III', text: OWN, kind: 'written' },
      { section: 'BAB III', text: 'Opini | Wajar | 90', kind: 'written' },
      { section: 'BAB I', text: BASE[1]?.[0] ?? '', kind: 'removed' },
    ]);
  });

  test('lists words and counts figures when the text it was made with is not known', () => {
    expect(compare([...BASE, [OWN]], null)).toEqual({
      parts: [{ section: 'BAB III', text: OWN, kind: 'written' }],
      figuresOnly: 1,
    });
  });

  test('lists a figure that a person corrected when that text is known', () => {
    const older = BASE.map((line) => line.map((text) => text.replace('80', '81')));
    expect(compare(older, BASE).parts.map(({ text }) => text)).toEqual([older[3]?.[0]]);
  });
});
