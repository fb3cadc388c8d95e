import type { Result } from '../result';
import { accept, refuse } from '../result';
import { findProvince } from './province';
import type { ZoneName } from './province';

/** What an office tells about itself the first time. */
export interface OfficeAnswers {
  readonly level: 'KABUPATEN' | 'KOTA';
  /** Name of the regency or city, with or without its kind. */
  readonly name: string;
  readonly province: string;
  /** Empty: a city is its own capital. */
  readonly capital: string;
  readonly areaCode: string;
}

/** What follows from the answers; settings by their key in `Pengaturan`. */
export interface FoundedOffice {
  readonly settings: Readonly<Record<string, string>>;
  /** Posts of the two signers, as they are printed. */
  readonly posts: { readonly KPU: string; readonly SEKRETARIAT: string };
  readonly zone: ZoneName;
}

/** Why an office cannot be described from the answers. */
export type FoundingRefusal =
  | { readonly code: 'office-name-empty' }
  | { readonly code: 'office-province-unknown'; readonly province: string }
  | { readonly code: 'office-capital-missing' }
  /** A code of the Ministry of Home Affairs for a regency or city has four digits. */
  | { readonly code: 'office-area-code'; readonly areaCode: string };

const KIND = { KABUPATEN: 'Kabupaten', KOTA: 'Kota' } as const;

const ACEH = 'Aceh';
const YOGYAKARTA = 'Daerah Istimewa Yogyakarta';

/** In Aceh the commission is called Komisi Independen Pemilihan (UU 11/2006). */
const commissionOf = (province: string): { readonly full: string; readonly short: string } =>
  province === ACEH
    ? { full: 'Komisi Independen Pemilihan', short: 'KIP' }
    : { full: 'Komisi Pemilihan Umum', short: 'KPU' };

const provincialOffice = (province: string): string => {
  if (province === ACEH) return 'KIP Aceh';
  return province === YOGYAKARTA ? `KPU ${province}` : `KPU Provinsi ${province}`;
};

/** Without the words that the answers repeat: *KPU Kabupaten X*, *Kota X*. */
const bareName = (typed: string): string =>
  typed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:komisi (?:pemilihan umum|independen pemilihan)|kpu|kip)(?: |$)/i, '')
    .replace(/^(?:kabupaten|kab\.?|kota)(?: |$)/i, '');

/** Names, recipients and posts of an office from a few answers, as its papers write them. */
export const foundOffice = (answers: OfficeAnswers): Result<FoundedOffice, FoundingRefusal> => {
  const name = bareName(answers.name);
  if (name === '') return refuse({ code: 'office-name-empty' });
  const province = findProvince(answers.province);
  if (province === null) {
    return refuse({ code: 'office-province-unknown', province: answers.province });
  }
  const areaCode = answers.areaCode.replace(/[.\s]/g, '');
  if (areaCode !== '' && !/^\d{4}$/.test(areaCode)) {
    return refuse({ code: 'office-area-code', areaCode: answers.areaCode });
  }
  const capital = answers.capital.trim() || (answers.level === 'KOTA' ? name : '');
  if (capital === '') return refuse({ code: 'office-capital-missing' });
  const { full, short } = commissionOf(province.name);
  const place = `${KIND[answers.level]} ${name}`;
  return accept({
    settings: {
      namaSatker: `${full} ${place}`,
      namaSingkat: `${short} ${place}`,
      provinsi: province.name,
      kpuProvinsi: provincialOffice(province.name),
      kpuRi: 'KPU Republik Indonesia',
      ibuKota: capital,
      ...(areaCode === '' ? {} : { kodeWilayah: areaCode }),
    },
    posts: {
      KPU: `Ketua ${short} ${place}`,
      SEKRETARIAT: `Sekretaris ${short} ${place}`,
    },
    zone: province.zone,
  });
};
