import { monthName } from '../../calendar/format-date';
import { partsOf } from '../../calendar/iso-date';
import type { ReportFacts } from '../facts';
import type { Signature } from '../model';
import { requestText } from '../requests';

/** Place with month and year; the day stays open until the report is signed. */
const placeAndDate = (facts: ReportFacts): string => {
  const { year, month } = partsOf(facts.today);
  const place = facts.year.office.capital || '[tempat]';
  return year > facts.year.year
    ? `${place}, … ${monthName(month)} ${year}`
    : `${place}, … ${facts.year.year + 1}`;
};

/** A bare post is completed with the office; a post that names it already stays as it was typed. */
const positionOf = (facts: ReportFacts): string => {
  const typed = facts.signer?.position ?? '';
  const post = typed === '' ? (facts.report === 'KPU' ? 'Ketua' : 'Sekretaris') : typed;
  return post.includes(' ') ? post : `${post} ${facts.satker}`;
};

/** Who signs: the Ketua for the commission, the Sekretaris with NIP for the secretariat. */
export const signature = (facts: ReportFacts): Signature => {
  const { signer } = facts;
  const acting = signer?.acting ?? '';
  return {
    kind: 'signature',
    placeAndDate: placeAndDate(facts),
    position: [`${acting === '' ? '' : `${acting} `}${positionOf(facts)},`],
    name: signer?.name || requestText('nama penanda tangan'),
    nip: signer?.nip ?? '',
  };
};
