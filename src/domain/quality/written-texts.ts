import type { Activity } from '../budget/activity';
import type { Indicator } from '../performance/indicator';
import type { LapkinYear } from '../year/lapkin-year';
import type { Place } from '../year/place';
import { fieldOf } from '../year/place';
import { onSettings, onWorksheet, tabs } from './places';

/** A text that a person typed and that a report prints. */
export interface WrittenText {
  readonly text: string;
  readonly place: Place;
}

const ofIndicator = (indicator: Indicator): readonly WrittenText[] => [
  { text: indicator.name, place: fieldOf(indicator.agreementPlace, 'nama') },
  { text: indicator.notMeasuredReason, place: onWorksheet(indicator, 'alasanTidakDiukur') },
  { text: indicator.supportingFactors, place: onWorksheet(indicator, 'faktorPendukung') },
  { text: indicator.obstacles, place: onWorksheet(indicator, 'penghambat') },
  { text: indicator.solutions, place: onWorksheet(indicator, 'solusi') },
  { text: indicator.plan, place: onWorksheet(indicator, 'rencana') },
];

const ofActivity = ({
  description,
  obstacles,
  solutions,
  place,
}: Activity): readonly WrittenText[] => [
  { text: description, place: fieldOf(place, 'uraian') },
  { text: obstacles, place: fieldOf(place, 'kendala') },
  { text: solutions, place: fieldOf(place, 'solusi') },
];

/** Running texts of narratives, sasaran, indicators and activities. */
export const proseOf = (year: LapkinYear): readonly WrittenText[] =>
  [
    ...year.narratives.map(({ text, place }) => ({ text, place: fieldOf(place, 'teks') })),
    ...year.sasaran.map(({ name, place }) => ({
      text: name,
      place: place === undefined ? { tab: tabs.agreement } : fieldOf(place, 'nama'),
    })),
    ...year.indicators.flatMap(ofIndicator),
    ...year.activities.flatMap(ofActivity),
  ].filter(({ text }) => text !== '');

/** The same, with evidence and with the names and addresses of the cover and the signatures. */
export const printedTextsOf = (year: LapkinYear): readonly WrittenText[] =>
  [
    ...proseOf(year),
    ...year.indicators.flatMap((indicator) =>
      indicator.evidence.map((text) => ({ text, place: onWorksheet(indicator, 'bukti') })),
    ),
    ...year.activities.flatMap(({ evidence, place }) =>
      evidence.map((text) => ({ text, place: fieldOf(place, 'bukti') })),
    ),
    { text: year.office.name, place: onSettings(year, 'namaSatker') },
    { text: year.office.shortName, place: onSettings(year, 'namaSingkat') },
    { text: year.office.address, place: onSettings(year, 'alamat') },
    { text: year.office.budgetDocument, place: onSettings(year, 'dokumenAnggaran') },
    ...year.signers.flatMap(({ name, position, place }) => [
      { text: name, place: fieldOf(place, 'nama') },
      { text: position, place: fieldOf(place, 'jabatan') },
    ]),
  ].filter(({ text }) => text !== '');
