import { attendanceList } from '../../../src/domain/papers/attendance-list';
import { quorumSentence } from '../../../src/domain/papers/attendance';
import {
  KETUA,
  PAPER_PEOPLE,
  aPaperSetting,
  minutesDetails,
  personOf,
} from '../../support/example-papers';
import { tablesOf } from '../../support/paper-reading';

const office = 'KPU Kabupaten Sungai Jernih';
const commission = ['ketua', 'teknis', 'rendatin', 'hukum', 'sosdiklih'];

describe('quorumSentence', () => {
  test.each([
    [commission, '5 (lima) orang dari 5 (lima) orang', 'sehingga memenuhi kuorum'],
    [commission.slice(0, 3), '3 (tiga) orang dari 5 (lima) orang', 'sehingga memenuhi kuorum'],
    [commission.slice(2, 4), '2 (dua) orang dari 5 (lima) orang', 'sehingga tidak memenuhi kuorum'],
    [['sekretaris'], '0 (nol) orang dari 5 (lima) orang', 'sehingga tidak memenuhi kuorum'],
  ])('counts %j', (presentIds, members, verdict) => {
    const sentence = quorumSentence({ attendees: PAPER_PEOPLE, presentIds }, office);
    expect(sentence).toContain(`dihadiri oleh ${members} Ketua dan Anggota ${office}`);
    expect(sentence).toContain(verdict);
  });

  test('counts the secretariat apart, and is silent when nobody of it came', () => {
    const sentence = (presentIds: readonly string[]): string =>
      quorumSentence({ attendees: PAPER_PEOPLE, presentIds }, office);
    expect(sentence([...commission, 'sekretaris', 'staf'])).toContain(
      'serta 2 (dua) orang dari Sekretariat',
    );
    expect(sentence(commission)).not.toContain('Sekretariat');
  });
});

describe('attendanceList', () => {
  const rows = (attendees = PAPER_PEOPLE, presentIds: readonly string[] | null = null) =>
    tablesOf(
      attendanceList(aPaperSetting(), {
        session: minutesDetails().session,
        attendees,
        presentIds,
        signatory: KETUA,
      }),
    );

  test('leaves the remark empty before the session', () => {
    expect(rows()[0]?.map((cells) => cells[4])).toEqual(PAPER_PEOPLE.map(() => ''));
  });

  test('says after the session who came', () => {
    const [table] = rows([personOf('ketua'), personOf('hukum')], ['ketua']);
    expect(table?.slice(0, 2).map((cells) => [cells[1], cells[4]])).toEqual([
      ['Ayu Samudra', 'Hadir'],
      ['Dian Lembah', 'Tidak hadir'],
    ]);
  });

  test('keeps the signature on the page of the last rows, however long the posts are', () => {
    const post =
      'Anggota KPU / Ketua Divisi Sosialisasi, Pendidikan Pemilih, Partisipasi Masyarakat, dan SDM';
    const people = Array.from({ length: 10 }, (_, index) => ({
      ...personOf('staf'),
      id: `staf-${index}`,
      position: post,
    }));
    expect(rows(people).map((table) => table.length)).toEqual([7, 3]);
  });

  test.each([
    [0, [12]],
    [1, [3]],
    [9, [11]],
    [11, [12]],
    [12, [12]],
    [13, [10, 3]],
    [17, [14, 3]],
    [30, [16, 14]],
  ])('has lines for %i people on tables of %j lines', (count, expected) => {
    const people = Array.from({ length: count }, (_, index) => ({
      ...personOf('staf'),
      id: `staf-${index}`,
    }));
    expect(rows(people).map((table) => table.length)).toEqual(expected);
    expect(
      rows(people)
        .flat()
        .map((cells) => cells[0]),
    ).toEqual(
      rows(people)
        .flat()
        .map((_, index) => `${index + 1}.`),
    );
  });
});
