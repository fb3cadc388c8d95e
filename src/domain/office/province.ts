/** The three time zones of Indonesia by their names in the time zone database. */
export type ZoneName = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

/**
 * The 38 provinces by time zone: western, central and eastern time. Reference: Keputusan Presiden 41/1987 (zones), and the
 * laws of 2022 on the provinces of Papua.
 */
const PROVINCES: Readonly<Record<ZoneName, readonly string[]>> = {
  'Asia/Jakarta': [
    'Aceh',
    'Sumatera Utara',
    'Sumatera Barat',
    'Riau',
    'Kepulauan Riau',
    'Jambi',
    'Sumatera Selatan',
    'Kepulauan Bangka Belitung',
    'Bengkulu',
    'Lampung',
    'Banten',
    'Daerah Khusus Jakarta',
    'Jawa Barat',
    'Jawa Tengah',
    'Daerah Istimewa Yogyakarta',
    'Jawa Timur',
    'Kalimantan Barat',
    'Kalimantan Tengah',
  ],
  'Asia/Makassar': [
    'Kalimantan Selatan',
    'Kalimantan Timur',
    'Kalimantan Utara',
    'Bali',
    'Nusa Tenggara Barat',
    'Nusa Tenggara Timur',
    'Sulawesi Utara',
    'Gorontalo',
    'Sulawesi Tengah',
    'Sulawesi Barat',
    'Sulawesi Selatan',
    'Sulawesi Tenggara',
  ],
  'Asia/Jayapura': [
    'Maluku',
    'Maluku Utara',
    'Papua',
    'Papua Barat',
    'Papua Barat Daya',
    'Papua Selatan',
    'Papua Tengah',
    'Papua Pegunungan',
  ],
};

/** Other names under which a province is typed. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'DKI Jakarta': 'Daerah Khusus Jakarta',
  Jakarta: 'Daerah Khusus Jakarta',
  'DI Yogyakarta': 'Daerah Istimewa Yogyakarta',
  Yogyakarta: 'Daerah Istimewa Yogyakarta',
  DIY: 'Daerah Istimewa Yogyakarta',
  'Bangka Belitung': 'Kepulauan Bangka Belitung',
  NTB: 'Nusa Tenggara Barat',
  NTT: 'Nusa Tenggara Timur',
};

/** A province with the time zone of its offices. */
export interface Province {
  readonly name: string;
  readonly zone: ZoneName;
}

const provinces: readonly Province[] = (Object.keys(PROVINCES) as ZoneName[]).flatMap((zone) =>
  PROVINCES[zone].map((name) => ({ name, zone })),
);

/** Names of all provinces. */
export const provinceNames: readonly string[] = provinces.map(({ name }) => name);

const loose = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^\s*provinsi\b/, '')
    .replace(/[^a-z]/g, '');

/** The province of that name, however it is typed; null when there is none. */
export const findProvince = (typed: string): Province | null => {
  const other = Object.entries(OTHER_NAMES).find(([name]) => loose(name) === loose(typed));
  const wanted = other?.[1] ?? typed;
  return provinces.find(({ name }) => loose(name) === loose(wanted)) ?? null;
};
