import type { Problem } from '../quality/problem';
import type { GateProblemCode } from '../quality/rules';
import type { ThreadRow } from '../review/thread-row';
import { isOpenStatus } from '../review/thread-row';
import { usualAgenda } from './session';
import type { PaperSetting } from './setting';
import { ownerOf } from './setting';
import { counted, listed, withoutPeriod } from './wording';

/** Something that people should talk about, and the findings of the gate that it gathers. */
interface Topic {
  readonly codes: readonly GateProblemCode[];
  /** What is talked about; the indicators or activities follow. */
  readonly text: string;
}

/** What the commission itself has to weigh; the rest is work at the desk and is only counted. */
const TOPICS: readonly Topic[] = [
  {
    codes: ['shortfall-without-cause', 'shortfall-without-solution', 'shortfall-without-plan'],
    text: 'Penyebab, solusi, dan rencana perbaikan atas target yang belum tercapai pada indikator',
  },
  {
    codes: ['decline-without-cause', 'decline-without-solution'],
    text: 'Penyebab dan tindak lanjut penurunan realisasi indikator',
  },
  {
    codes: ['target-missing', 'not-measured-without-reason', 'denominator-zero'],
    text: 'Target atau realisasi yang belum tersedia pada indikator',
  },
  {
    codes: ['above-cap-unexplained', 'zero-target'],
    text: 'Kewajaran target dan capaian indikator',
  },
  {
    codes: ['target-below-national'],
    text: 'Target yang lebih rendah daripada nilai nasional pada indikator',
  },
  {
    codes: ['indicator-without-activity'],
    text: 'Kegiatan yang mendukung pencapaian indikator',
  },
  {
    codes: ['spending-above-pagu', 'quarters-differ-from-total'],
    text: 'Kesesuaian realisasi anggaran dengan pagu dan jumlah triwulan pada kegiatan',
  },
  {
    codes: ['low-absorption-unexplained', 'low-volume-unexplained', 'obstacle-without-solution'],
    text: 'Kendala dan solusi pelaksanaan kegiatan',
  },
];

/** What is on the table when nobody has written an agenda. */
export interface Open {
  readonly threads: readonly ThreadRow[];
  /** What the quality gate still finds; hints are left out. */
  readonly findings: readonly Problem[];
  /** Names of indicators and activities by their codes: nobody outside the workbook knows the codes. */
  readonly names: ReadonlyMap<string, string>;
}

/** More names than these would hide the sentence; the rest is counted. */
const MOST_NAMED = 3;

/** Things by their names between quotation marks; a code that nobody has named stays as it is. */
const joined = (ids: readonly string[], names: Open['names']): string => {
  const named = ids.slice(0, MOST_NAMED).map((id) => {
    const name = names.get(id)?.trim() ?? '';
    return name === '' ? id : `“${name}”`;
  });
  const rest = ids.length - named.length;
  return listed(rest > 0 ? [...named, `${rest} lainnya`] : named);
};

const idOf = ({ data }: Problem): string => String(data['id'] ?? '');

const topicPoints = (findings: readonly Problem[], names: Open['names']): readonly string[] =>
  TOPICS.flatMap(({ codes, text }) => {
    const about = findings.filter(({ code }) => (codes as readonly string[]).includes(code));
    const ids = [...new Set(about.map(idOf))].filter((id) => id !== '');
    return ids.length === 0 ? [] : [`${text} ${joined(ids, names)}`];
  });

const isTopic = ({ code }: Problem): boolean =>
  TOPICS.some(({ codes }) => (codes as readonly string[]).includes(code));

/** Findings that are mended at the desk: the plenary only decides that they are. */
const deskPoint = (findings: readonly Problem[]): readonly string[] => {
  const { length } = findings.filter((one) => !isTopic(one));
  return length === 0
    ? []
    : [`Penyelesaian ${counted(length, 'catatan')} hasil pemeriksaan data dan naskah`];
};

/** Longest comment that an agenda repeats. */
const LONGEST_COMMENT = 140;

const excerptOf = (text: string): string => {
  const line = withoutPeriod(text);
  return line.length > LONGEST_COMMENT ? `${line.slice(0, LONGEST_COMMENT - 1)}…` : line;
};

const threadPoints = (setting: PaperSetting, threads: readonly ThreadRow[]): readonly string[] =>
  threads
    .filter(({ kind, status }) => kind === 'komentar' && isOpenStatus(status))
    .map(
      ({ author, report, content }) =>
        `Catatan ${author} atas LAPKIN ${ownerOf(setting, report)}: “${excerptOf(content)}”`,
    );

/** A longer agenda than this is no agenda. */
const MOST_POINTS = 30;

/**
 * Agenda of the plenary on the reports: the reports themselves, comments that are still open, and what the quality
 * gate finds, told as matters to discuss and not as instructions to whoever fills the tabs.
 */
export const plenaryAgenda = (
  setting: PaperSetting,
  { threads, findings, names }: Open,
): readonly string[] => {
  const weighty = findings.filter(({ severity }) => severity !== 'info');
  return [
    ...usualAgenda(setting),
    ...threadPoints(setting, threads),
    ...topicPoints(weighty, names),
    ...deskPoint(weighty),
  ].slice(0, MOST_POINTS);
};
