import { daysBetween } from '../calendar/iso-date';
import type { IsoDate } from '../calendar/iso-date';
import { formatNumber } from '../quantity/format';
import { DOTS, orDots } from './blanks';
import type { PaperSetting } from './setting';
import { officeName } from './setting';
import { dayAndDate, withoutPeriod } from './wording';

/** What a reminder to a division whose worksheet is not in says. */
export interface ReminderDetails {
  /** E.g. `Divisi Hukum dan Pengawasan`. */
  readonly division: string;
  readonly subbagian: string;
  readonly due: IsoDate;
  readonly today: IsoDate;
  /** What the worksheet still lacks, in words; empty when nobody looked. */
  readonly missing: readonly string[];
  /** How it came back after it had been in. */
  readonly reopened: 'returned' | 'unlocked';
  /** Why; empty when it was never in. */
  readonly reason: string;
  /** Address of the workbook; left out when empty. */
  readonly url: string;
  /** Who reminds, e.g. the subbagian that compiles. */
  readonly sender: string;
}

/** A text to paste into WhatsApp or an e-mail. */
export interface Reminder {
  readonly subject: string;
  readonly text: string;
}

const timeLeft = (due: IsoDate, today: IsoDate): string => {
  const days = daysBetween(today, due);
  if (days === 0) return 'hari ini';
  if (days === 1) return 'besok';
  return days > 0 ? `${formatNumber(days)} hari lagi` : `telah lewat ${formatNumber(-days)} hari`;
};

const paperName = ({ year }: PaperSetting): string =>
  `Kertas Kerja Monitoring dan Evaluasi Pelaksanaan Kegiatan Tahun ${year}`;

const REOPENED: Readonly<Record<ReminderDetails['reopened'], readonly [string, string]>> = {
  returned: ['telah dikembalikan untuk diperbaiki', 'Alasan pengembalian'],
  unlocked: ['telah dibuka kembali', 'Alasan pembukaan'],
};

const state = (setting: PaperSetting, details: ReminderDetails): string => {
  const reason = withoutPeriod(details.reason);
  const [happened, why] = REOPENED[details.reopened];
  const paper = `Dengan hormat, kami mengingatkan bahwa ${paperName(setting)} ${orDots(details.division)}`;
  return reason === ''
    ? `${paper} belum kami terima.`
    : `${paper} ${happened} dan belum kami terima kembali. ${why}: ${reason}.`;
};

const missingPart = (missing: readonly string[]): readonly string[] => {
  const points = missing.map(withoutPeriod).filter((point) => point !== '');
  return points.length === 0
    ? []
    : ['Yang masih perlu dilengkapi:\n' + points.map((point) => `- ${point}`).join('\n')];
};

const request = (url: string): string =>
  url.trim() === ''
    ? 'Mohon kertas kerja tersebut dilengkapi dan dikirim melalui buku kerja LAPKIN.'
    : `Mohon kertas kerja tersebut dilengkapi dan dikirim melalui buku kerja LAPKIN:\n${url.trim()}`;

/**
 * Reminds a division of its worksheet (step 2 of the SOP): until when it was due, what it lacks, where to send it.
 * Plain text; a practice year is marked in subject and text.
 */
export const reminder = (setting: PaperSetting, details: ReminderDetails): Reminder => {
  const { division, subbagian, due, today } = details;
  const mark = setting.practice ? '[CONTOH] ' : '';
  const to = [division, subbagian].map((name) => name.trim()).filter((name) => name !== '');
  return {
    subject: `${mark}Pengingat: Kertas Kerja Monev Tahun ${setting.year} ${orDots(division)}`,
    text: [
      `${mark}Yth. ${to.length === 0 ? DOTS : to.join(' serta ')}`,
      state(setting, details),
      `Batas waktu: ${dayAndDate(due)} (${timeLeft(due, today)}).`,
      ...missingPart(details.missing),
      request(details.url),
      'Apabila telah dikirim, mohon pengingat ini diabaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.',
      `${orDots(details.sender)}\n${officeName(setting)}`,
    ].join('\n\n'),
  };
};
