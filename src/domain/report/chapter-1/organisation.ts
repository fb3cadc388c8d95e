import type { Person } from '../../office/office';
import { narrativeNames } from '../../year/narrative-names';
import {
  blocks,
  column,
  headerRow,
  heading,
  paragraph,
  reference,
  request,
  row,
  table,
} from '../blocks';
import type { ReportFacts } from '../facts';
import { dash, howMany, ordinal } from '../figures';
import type { Block, Table } from '../model';
import { narrative, narrativeOr } from '../narrative';
import type { Words } from '../words';
import { enumerate, plain, say } from '../words';

const divisionsTable = (facts: ReportFacts): Table | null =>
  table({
    key: 'tabel-divisi',
    caption: 'Divisi dan Subbagian Pendukung',
    columns: [column(1, 'center'), column(7), column(7)],
    header: [headerRow('No', 'Divisi', 'Subbagian')],
    rows: facts.year.divisions.map((division, index) =>
      row(
        [ordinal(index + 1)],
        plain(division.name),
        division.subbagian === '' ? [dash] : plain(division.subbagian),
      ),
    ),
  });

/** True for somebody whom the table of officials names. */
export const isOfficial = (person: Person): boolean =>
  person.name !== '' &&
  person.roles.some((role) => role !== 'staf' && role !== 'staf-rendatin' && role !== 'penerima');

/** True for people who head the divisions that the roster gives them. */
export const headsDivision = ({ roles }: Pick<Person, 'roles'>): boolean =>
  roles.some((role) => role === 'ketua-divisi' || role === 'ketua-divisi-rendatin');

const headed = (facts: ReportFacts, person: Person): readonly string[] =>
  headsDivision(person)
    ? facts.year.divisions
        .filter(({ id }) => person.divisionIds.includes(id))
        .map(({ name }) => name)
    : [];

/** How many divisions the wording of a post speaks of, under whatever name. */
const spokenDivisions = (position: string): number =>
  position.match(/\b(?:divisi|kadiv)\b/giu)?.length ?? 0;

/** The post with the divisions that its holder heads beside it, `Ketua KPU …, merangkap Ketua Divisi …`. */
const postWords = (facts: ReportFacts, person: Person): Words => {
  const { position } = person;
  const divisions = headed(facts, person);
  const unsaid = divisions.filter((name) => !position.includes(name));
  if (unsaid.length === 0 || spokenDivisions(position) >= divisions.length) {
    return plain(position || '–');
  }
  const also = enumerate(unsaid.map((name) => plain(`Ketua ${name}`)));
  return position === '' ? also : say`${position}, merangkap ${also}`;
};

const officialsTable = (facts: ReportFacts): Table | null =>
  table({
    key: 'tabel-pejabat',
    caption: 'Pimpinan dan Pejabat',
    columns: [column(1, 'center'), column(6), column(8)],
    header: [headerRow('No', 'Nama', 'Jabatan')],
    rows: facts.year.people
      .filter(isOfficial)
      .map((person, index) =>
        row([ordinal(index + 1)], plain(person.name), postWords(facts, person)),
      ),
  });

const structure = (facts: ReportFacts, divisions: Table | null): readonly Block[] => {
  if (divisions === null) return [request('uraian struktur organisasi')];
  const number = howMany(facts.year.divisions.length, 'divisi');
  return [
    paragraph(
      facts.report === 'KPU'
        ? say`Pelaksanaan tugas ${facts.satker} dibagi ke dalam ${number}. Setiap divisi didukung oleh subbagian pada Sekretariat sebagaimana ${reference('tabel-divisi')}.`
        : say`${facts.owner} terdiri atas subbagian yang masing-masing mendukung satu divisi atau lebih. Hubungan subbagian dengan ${number} disajikan pada ${reference('tabel-divisi')}.`,
    ),
  ];
};

/** Section D: structure and people. Head counts are known to the office only, so they are asked for. */
export const organisation = (facts: ReportFacts): readonly Block[] => {
  const divisions = divisionsTable(facts);
  const people = narrative(facts, 'sumber-daya');
  return blocks(
    heading(2, 'Struktur Organisasi dan Sumber Daya Manusia', 'struktur-organisasi'),
    heading(3, narrativeNames['struktur-organisasi'], 'struktur'),
    narrativeOr(facts, 'struktur-organisasi', () => structure(facts, divisions)),
    divisions,
    heading(3, narrativeNames['sumber-daya'], 'sumber-daya-manusia'),
    people.length > 0
      ? people
      : request('jumlah pegawai menurut status, golongan, pendidikan, dan jenis kelamin'),
    officialsTable(facts),
  );
};
