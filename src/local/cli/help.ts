import type { ActionInfo, ActionOption } from './answer';
import { optionWord } from './command-line';

const placeholders: Readonly<Record<ActionOption['kind'], string>> = {
  text: ' TEKS',
  flag: '',
  number: ' ANGKA',
  date: ' TTTT-BB-HH',
  choice: ' PILIHAN',
  file: ' BERKAS',
};

const general = [
  ['--workspace FOLDER', 'folder kerja berisi LAPKIN.xlsx dan dokumen (bawaan: workspace)'],
  ['--as E-MAIL', 'alamat e-mail orang yang bertindak'],
  ['--yes', 'menyetujui pertanyaan yang diajukan tindakan'],
  ['--json', 'menulis hasil sebagai JSON'],
  ['--help', 'menampilkan bantuan ini'],
] as const;

const inColumns = (rows: readonly (readonly [string, string])[], indent: string): string[] => {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${indent}${left.padEnd(width)}  ${right}`.trimEnd());
};

const optionRow = ({
  name,
  kind,
  required,
  description,
  choices,
}: ActionOption): [string, string] => [
  `--${optionWord(name)}${choices ? ` ${choices.join('|')}` : placeholders[kind]}`,
  `${description}${required ? ' (wajib)' : ''}`,
];

const titleOf = ({ title, step }: ActionInfo): string =>
  step === null ? title : `${title} (langkah ${step})`;

/** Help for one action with its options. */
export const actionHelp = (action: ActionInfo): string =>
  [
    `${action.name}: ${titleOf(action)}`,
    ...(action.description ? [action.description] : []),
    '',
    `Cara pakai: npm run lapkin -- ${action.name} --as E-MAIL [pilihan]`,
    '',
    ...inColumns([...action.options.map(optionRow), ...general], '  '),
  ].join('\n');

/** Help for all actions. */
export const fullHelp = (actions: readonly ActionInfo[]): string =>
  [
    'LAPKIN: menjalankan prosedur laporan kinerja pada buku kerja di komputer ini.',
    '',
    'Cara pakai: npm run lapkin -- TINDAKAN --workspace FOLDER --as E-MAIL [pilihan]',
    '',
    'Tindakan:',
    ...actions.flatMap((action) => [
      ...inColumns([[action.name.padEnd(22), titleOf(action)]], '  '),
      ...inColumns(action.options.map(optionRow), '      '),
    ]),
    ...inColumns(
      [
        [
          'start'.padEnd(22),
          'Membuka buku kerja, panel, dan naskah dalam peramban di komputer ini',
        ],
        ['    --port ANGKA', 'nomor port (bawaan: 8023)'],
        ['    --date TTTT-BB-HH', 'tanggal yang dianggap hari ini'],
        ['demo'.padEnd(22), 'Menjalankan setahun contoh: sepuluh langkah dengan semua naskah'],
        ['    --until ANGKA', 'berhenti setelah langkah ini'],
        ['    --office kota', 'kantor kedua: sebuah kota dengan empat divisi'],
        [
          'hand-over'.padEnd(22),
          'Mengumpulkan seluruh berkas setahun dalam satu folder dengan daftar SHA-256',
        ],
        ['    --to FOLDER', 'folder baru untuk serah terima'],
      ],
      '  ',
    ),
    '',
    'Pilihan umum:',
    ...inColumns(general, '  '),
  ].join('\n');
