import { provinceNames } from '../../../domain/office/province';
import { changeLines } from './founding-words';
import type { FoundingWords } from './founding-words';

/** Sentences around the first run in an office. */
export const foundingEn: FoundingWords = {
  action: {
    'found-office': {
      title: 'Describe the office',
      description:
        'Fills in names, recipients, posts of the signers, time zone and divisions from a few answers.',
    },
  },
  option: {
    level: 'level of the office: KABUPATEN (regency) or KOTA (city)',
    name: 'name of the regency or city, such as Sungai Jernih',
    province: 'name of the province',
    capital: 'place of signing; may be left out for a city',
    areaCode: 'area code of the regency or city, four digits',
    divisions:
      'codes of the divisions, parted by semicolons, such as D-KUL; D-TEK=Divisi Teknis dan Hukum; empty leaves them',
    replace: 'agree to replace what is filled in already',
  },
  done: {
    'office-founded': ({ shortName, year, tabs, open }) =>
      `${shortName} is described. The report is about ${year}; change the year on the tab Pengaturan, and fill in people with their accounts and roles on the tab Peran. Worksheets: ${tabs.join('; ')}.${
        open.length === 0 ? '' : ` Still to be filled in: ${open.join(', ')}.`
      }`,
  },
  refusal: {
    'office-name-empty': () => 'The name of the regency or city is missing.',
    'office-province-unknown': ({ province }) =>
      `“${province}” is not a province. Choose one of: ${provinceNames.join(', ')}.`,
    'office-capital-missing': () =>
      'The place of signing (the capital of the regency) is missing; it is printed before the date of letters.',
    'office-area-code': ({ areaCode }) =>
      `The area code “${areaCode}” does not fit. That of a regency or city has four digits, such as 9901.`,
    'office-would-change': ({ office }) =>
      `Some of it is filled in already and would be replaced:\n${changeLines(office)}\nGo on?`,
    'division-has-work': ({ tabs }) =>
      `The divisions were not changed, because people have worked on ${tabs.map((tab) => `“${tab}”`).join(', ')}. Move what is there, for instance with “Import a worksheet from a tab”, then empty that tab.`,
    'divisions-unclear': ({ part }) =>
      `“${part}” is not understood. Write the code of a division that exists, or a new code with its name, such as D-SDM=Divisi Sumber Daya Manusia.`,
    'divisions-under-way': () =>
      'The procedure of this year is under way, so the divisions are not changed any more.',
  },
};
