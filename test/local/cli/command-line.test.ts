import { readCommandLine } from '../../../src/local/cli/command-line';
import type { ActionInfo } from '../../../src/local/cli/answer';

const option = (name: string, kind: 'text' | 'flag' | 'number' | 'choice', required = false) => ({
  name,
  kind,
  required,
  description: '',
});

const actions: readonly ActionInfo[] = [
  { name: 'check', title: 'Periksa', step: 2, options: [] },
  {
    name: 'generate-draft',
    title: 'Susun draf',
    step: 3,
    options: [
      option('report', 'choice'),
      option('newVersion', 'flag'),
      option('year', 'number'),
      option('reason', 'text', true),
    ],
  },
];

const read = (line: string) => readCommandLine(line.split(' ').filter(Boolean), actions);

describe('readCommandLine', () => {
  test('reads an action with its options and the general ones', () => {
    expect(
      read(
        'generate-draft --as a@b --workspace kerja --new-version --year 2023 --reason x --yes --json',
      ),
    ).toEqual({
      kind: 'command',
      command: {
        action: 'generate-draft',
        args: { newVersion: true, year: 2023, reason: 'x' },
        workspace: 'kerja',
        as: 'a@b',
        yes: true,
        json: true,
      },
    });
  });

  test('takes options before the action and in the spelling of the script', () => {
    expect(read('--as=a@b generate-draft --newVersion --reason=x')).toMatchObject({
      command: { action: 'generate-draft', args: { newVersion: true, reason: 'x' } },
    });
  });

  test('allows a person of whom Google tells nothing', () => {
    expect(readCommandLine(['check', '--as', ''], actions)).toMatchObject({ command: { as: '' } });
  });

  test('uses the ordinary folder when none is named', () => {
    expect(read('check --as a@b')).toMatchObject({ command: { workspace: 'workspace', args: {} } });
  });

  test.each([
    ['', 'Tindakan belum disebutkan.'],
    ['hapus --as a@b', 'Tindakan "hapus" tidak dikenal.'],
    ['check', 'Pilihan --as wajib diisi dengan alamat e-mail pelaku.'],
    ['check --as a@b --warna biru', 'Pilihan --warna tidak dikenal untuk check.'],
    ['check --as a@b --report KPU', 'Pilihan --report tidak dikenal untuk check.'],
    ['check lagi --as a@b', 'Kata "lagi" tidak dimengerti.'],
    ['check --as a@b --workspace', 'Pilihan --workspace memerlukan nama folder.'],
    ['generate-draft --as a@b', 'Pilihan --reason wajib diisi.'],
    ['generate-draft --as a@b --reason x --year dua', 'Nilai pilihan --year tidak sesuai.'],
    ['generate-draft --as a@b --reason x --report', 'Nilai pilihan --report tidak sesuai.'],
  ])('does not understand %p', (line, message) => {
    expect(read(line)).toEqual({ kind: 'usage', message });
  });

  test.each([
    ['--help', null],
    ['-h', null],
    ['generate-draft --help', 'generate-draft'],
  ])('shows help for %p', (line, action) => {
    expect(read(line)).toEqual({ kind: 'help', action });
  });
});
