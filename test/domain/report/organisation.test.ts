import type { Person } from '../../../src/domain/office/office';
import { organisation } from '../../../src/domain/report/chapter-1/organisation';
import { reportFacts } from '../../../src/domain/report/facts';
import { aDay, aDivision, aPerson, aYear } from '../../support/builders';
import { rowTexts } from '../../support/report-reading';

const divisions = [
  aDivision({ id: 'D-KUL', name: 'Divisi Keuangan, Umum, dan Logistik' }),
  aDivision({ id: 'D-TEK', name: 'Divisi Teknis Penyelenggaraan' }),
];

/** The post of a person as the table of officials has it. */
const postOf = (person: Partial<Person>): string | undefined => {
  const year = aYear({ divisions, people: [aPerson({ divisionIds: ['D-KUL'], ...person })] });
  const officials = organisation(reportFacts(year, 'KPU', aDay('2024-01-22'))).find(
    (block) => block.kind === 'table' && block.caption?.anchor === 'tabel-pejabat',
  );
  return officials?.kind === 'table' ? officials.rows.map(rowTexts)[0]?.[2] : undefined;
};

describe('the table of officials', () => {
  test.each<[string, Partial<Person>, string]>([
    [
      'a chair who also heads a division',
      { position: 'Ketua KPU', roles: ['ketua', 'ketua-divisi'] },
      'Ketua KPU, merangkap Ketua Divisi Keuangan, Umum, dan Logistik',
    ],
    [
      'a member whose post names the division',
      {
        position: 'Anggota KPU / Ketua Divisi Keuangan, Umum, dan Logistik',
        roles: ['anggota', 'ketua-divisi'],
      },
      'Anggota KPU / Ketua Divisi Keuangan, Umum, dan Logistik',
    ],
    [
      'a member whose post shortens the name',
      { position: 'Anggota, Kadiv KUL', roles: ['ketua-divisi'] },
      'Anggota, Kadiv KUL',
    ],
    [
      'a member who heads a second division',
      {
        position: 'Ketua Divisi Teknis Penyelenggaraan',
        roles: ['ketua-divisi'],
        divisionIds: ['D-KUL', 'D-TEK'],
      },
      'Ketua Divisi Teknis Penyelenggaraan, merangkap Ketua Divisi Keuangan, Umum, dan Logistik',
    ],
    [
      'a head without a written post',
      { position: '', roles: ['ketua-divisi'], divisionIds: ['D-KUL', 'D-TEK'] },
      'Ketua Divisi Keuangan, Umum, dan Logistik dan Ketua Divisi Teknis Penyelenggaraan',
    ],
    [
      'an official who only belongs to a division',
      { position: 'Kepala Subbagian', roles: ['kasubag'] },
      'Kepala Subbagian',
    ],
    ['an official without a written post', { position: '', roles: ['kasubag'] }, '–'],
  ])('tells the post of %s', (_, person, post) => {
    expect(postOf(person)).toBe(post);
  });
});
