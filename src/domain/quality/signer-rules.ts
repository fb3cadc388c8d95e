import type { Signer } from '../office/office';
import type { ReportKind } from '../performance/indicator';
import type { LapkinYear } from '../year/lapkin-year';
import { fieldOf } from '../year/place';
import { isEmptyText } from './answers';
import { reportKinds, tabs } from './places';
import { always, errorFrom } from './quality-rule';
import type { Finding, QualityRule } from './quality-rule';
import { references } from './references';

const signersOf = (year: LapkinYear, report: ReportKind): readonly Signer[] =>
  year.signers.filter((signer) => signer.report === report);

const missingSigners = (year: LapkinYear): readonly Finding[] =>
  reportKinds.flatMap((report) => {
    const rows = signersOf(year, report);
    const named = rows.some(({ name, position }) => !isEmptyText(name) && !isEmptyText(position));
    if (named) return [];
    const places = rows.length === 0 ? [{ tab: tabs.settings }] : rows.map(({ place }) => place);
    return places.map((place) => ({ place, found: '', data: { report } }));
  });

const repeatedSigners = (year: LapkinYear): readonly Finding[] =>
  reportKinds.flatMap((report) => {
    const rows = signersOf(year, report);
    return rows.length < 2
      ? []
      : rows.map(({ place, name }) => ({ place, found: name, data: { report } }));
  });

const onNip = ({ report, name, nip, place }: Signer): Finding => ({
  place: fieldOf(place, 'nip'),
  found: nip,
  data: { report, name },
});

/** Commissioners are no civil servants by their post, so only the Sekretaris owes a NIP. */
const missingNip = (year: LapkinYear): readonly Finding[] =>
  year.signers
    .filter(({ report, name, nip }) => report === 'SEKRETARIAT' && name !== '' && isEmptyText(nip))
    .map(onNip);

const NIP = /^\d{18}$/u;

const misshapenNip = (year: LapkinYear): readonly Finding[] =>
  year.signers
    .filter(({ nip }) => !isEmptyText(nip) && !NIP.test(nip.replace(/[\s.]/gu, '')))
    .map(onNip);

/** Rules about who signs. The draft may wait for them, the signature cannot. */
export const signerRules = [
  {
    id: 'TTD-01',
    code: 'signer-missing',
    severity: errorFrom('signing'),
    reference: references.signing,
    check: missingSigners,
  },
  {
    id: 'TTD-02',
    code: 'signer-repeated',
    severity: errorFrom('signing'),
    reference: references.signing,
    check: repeatedSigners,
  },
  {
    id: 'TTD-03',
    code: 'nip-missing',
    severity: errorFrom('signing'),
    reference: references.signing,
    check: missingNip,
  },
  {
    id: 'TTD-04',
    code: 'nip-misshapen',
    severity: always('warning'),
    reference: references.signing,
    check: misshapenNip,
  },
] as const satisfies readonly QualityRule[];
