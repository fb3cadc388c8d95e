import { plenaryAgenda } from '../../../src/domain/papers/agenda';
import { runGate } from '../../../src/domain/quality/gate';
import type { Problem } from '../../../src/domain/quality/problem';
import { aPaperSetting, aThread } from '../../support/example-papers';
import { practiceYear } from '../../support/practice-year';

const setting = aPaperSetting();

const names = new Map([
  ['K-02', 'Indeks Reformasi Birokrasi'],
  ['K-09', 'Persentase partisipasi pemilih'],
]);

const OPEN = { author: 'Cahya Rimba', content: 'Mohon dijelaskan.', status: 'terbuka' } as const;

const finding = (code: string, id: string, severity: Problem['severity'] = 'error'): Problem => ({
  code,
  severity,
  place: { tab: 'Hukum dan Pengawasan' },
  found: '',
  data: { id },
});

describe('plenaryAgenda', () => {
  test('begins with the reports and has nothing else when nothing is open', () => {
    expect(plenaryAgenda(setting, { threads: [], findings: [], names })).toEqual([
      'Pembahasan rancangan Laporan Kinerja (LAPKIN) Tahun 2023',
    ]);
  });

  test('tells open comments with author and report, and neither resolved ones nor suggestions', () => {
    const threads = [
      aThread(OPEN),
      aThread({ ...OPEN, status: 'selesai', content: 'Sudah.' }),
      aThread({ ...OPEN, kind: 'usulan', content: '3 saran' }),
    ];
    expect(plenaryAgenda(setting, { threads, findings: [], names }).slice(1)).toEqual([
      'Catatan Cahya Rimba atas LAPKIN KPU Kabupaten Sungai Jernih: “Mohon dijelaskan”',
    ]);
  });

  test('gathers findings by matter, names each indicator once, and counts what is work at the desk', () => {
    const findings = [
      finding('shortfall-without-cause', 'S-03'),
      finding('shortfall-without-plan', 'S-03', 'warning'),
      finding('shortfall-without-cause', 'K-02'),
      finding('nip-misshapen', '', 'warning'),
      finding('success-unexplained', 'K-01', 'info'),
    ];
    expect(plenaryAgenda(setting, { threads: [], findings, names }).slice(1)).toEqual([
      'Penyebab, solusi, dan rencana perbaikan atas target yang belum tercapai pada indikator S-03 dan “Indeks Reformasi Birokrasi”',
      'Penyelesaian 1 (satu) catatan hasil pemeriksaan data dan naskah',
    ]);
  });

  test('stops naming activities when there are many', () => {
    const findings = Array.from({ length: 9 }, (_, index) =>
      finding('low-absorption-unexplained', `A${index + 1}`),
    );
    expect(plenaryAgenda(setting, { threads: [], findings, names })[1]).toBe(
      'Kendala dan solusi pelaksanaan kegiatan A1, A2, A3, dan 6 lainnya',
    );
  });

  test('tells the plenary of the practice year nothing about cells and columns', () => {
    const findings = runGate(practiceYear(), { moment: 'plenary' });
    const agenda = plenaryAgenda(setting, { threads: [], findings, names }).join('\n');
    expect(agenda).toContain('indikator “Persentase partisipasi pemilih”');
    expect(agenda).not.toMatch(/kolom|sel |tab |isikan|periksa kembali/i);
  });
});
