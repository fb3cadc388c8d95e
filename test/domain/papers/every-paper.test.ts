import fc from 'fast-check';
import { attendanceList } from '../../../src/domain/papers/attendance-list';
import { coverLetter } from '../../../src/domain/papers/cover-letter';
import { endorsement } from '../../../src/domain/papers/endorsement';
import { invitation } from '../../../src/domain/papers/invitation';
import { minutes } from '../../../src/domain/papers/minutes';
import type { PaperModel } from '../../../src/domain/papers/model';
import { receipt } from '../../../src/domain/papers/receipt';
import type { PaperSetting } from '../../../src/domain/papers/setting';
import { anOffice } from '../../support/builders';
import {
  PAPER_PEOPLE,
  aPaperSetting,
  coverLetterDetails,
  endorsementDetails,
  examplePapers,
  invitationDetails,
  minutesDetails,
  receiptDetails,
} from '../../support/example-papers';
import { readPaper } from '../../support/paper-reading';

const NOBODY = { position: '', name: '', nip: '', acting: '' } as const;
const NEVER = { date: null, time: '', place: '' };
const NOWHERE = { name: '', through: null, place: '' };

const NAMELESS = anOffice({
  name: '',
  shortName: '',
  provincialOffice: '',
  nationalOffice: '',
  capital: '',
  areaCode: '',
  address: '',
  website: '',
});

/** Every paper of an office that has filled in nothing yet. */
const barePapers = (setting: PaperSetting): readonly PaperModel[] => [
  invitation(
    setting,
    invitationDetails({
      number: '',
      letterDate: null,
      session: NEVER,
      invitees: [],
      agenda: [],
      signatory: NOBODY,
    }),
  ),
  attendanceList(setting, { session: NEVER, attendees: [], presentIds: null, signatory: NOBODY }),
  minutes(
    setting,
    minutesDetails({
      number: '',
      session: NEVER,
      endTime: '',
      attendees: PAPER_PEOPLE.map((one) => ({ ...one, name: '', position: '', nip: '' })),
      presentIds: null,
      agenda: [],
      discussion: [{ part: '', points: [] }],
      verdicts: [],
      corrections: [],
    }),
  ),
  coverLetter(
    setting,
    coverLetterDetails({ number: '', date: null, recipient: NOWHERE, signatory: NOBODY }),
  ),
  receipt(
    setting,
    receiptDetails({
      number: '',
      letterNumber: '',
      date: null,
      time: '',
      recipient: NOWHERE,
      handedOverBy: null,
      receiver: null,
    }),
  ),
  endorsement(
    setting,
    endorsementDetails({
      people: [],
      draftedOn: null,
      decisions: [],
      plenary: null,
      signatory: NOBODY,
      signedOn: null,
    }),
  ),
];

const LEAK = /undefined|null|NaN|\[object|\bInfinity\b/u;

/** A sentence with a hole in it: two spaces, or a space before a sign. */
const HOLE = /[^\s|] {2,}[^\s|]|[^|] [,.;:](?:\s|$)|\(\s*\)/u;

describe('every paper', () => {
  const bare = barePapers(aPaperSetting({ office: NAMELESS, zone: '' }));

  test.each(bare.map((paper) => [paper.kind, paper] as const))(
    '%s leaves dots for what is not known',
    (_, paper) => {
      const text = readPaper(paper);
      expect(text).not.toMatch(LEAK);
      expect(text).not.toMatch(HOLE);
      expect(text).toContain('……');
    },
  );

  test.each(examplePapers().map(({ name, paper }) => [name, paper] as const))(
    '%s says everything when all is known',
    (name, paper) => {
      const text = readPaper(paper).replace(/\u00A0+/gu, '');
      expect(text).not.toMatch(LEAK);
      expect(text).not.toMatch(HOLE);
      expect(text.includes('……')).toBe(name === 'tanda-terima-kpu-ri');
    },
  );

  test.each(examplePapers().map(({ name, paper }) => [name, paper] as const))(
    '%s parts the institution from the region in its head',
    (_, paper) => {
      expect(paper.letterhead).toEqual({
        name: 'KOMISI PEMILIHAN UMUM\nKABUPATEN SUNGAI JERNIH',
        address: 'Jalan Demokrasi Nomor 1, Muara Jernih',
        website: 'https://kpu.example',
      });
    },
  );

  test('knows no office but the one it is given', () => {
    for (const paper of bare) expect(readPaper(paper)).not.toMatch(/Kabupaten|Kota [A-Z]/u);
  });

  test('leaks no word of the machine, whatever was typed', () => {
    const typed = fc.oneof(fc.constant(''), fc.constant('  '), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(typed, typed, typed, (name, place, number) => {
        fc.pre(!LEAK.test(`${name} ${place} ${number}`));
        const setting = aPaperSetting({ office: anOffice({ shortName: name, capital: place }) });
        const session = { date: null, time: place, place };
        const papers = [
          invitation(setting, invitationDetails({ number, session, agenda: [name, number] })),
          minutes(setting, minutesDetails({ number, session, agenda: [place] })),
          receipt(setting, receiptDetails({ number, recipient: { name, through: place, place } })),
        ];
        for (const paper of papers) expect(readPaper(paper)).not.toMatch(LEAK);
      }),
      { numRuns: 150 },
    );
  });
});
