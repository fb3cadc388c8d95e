import type { Office } from '../office/office';
import { STEPS } from './steps';
import type { StepDefinition, StepNumber } from './steps';

/** The offices that the SOP's sentences name. */
export type NamedOffices = Pick<Office, 'shortName' | 'provincialOffice' | 'nationalOffice'>;

/** Ten steps, so every number has its definition; the list is in the order of the numbers. */
export const stepOf = (number: StepNumber): StepDefinition => STEPS[number - 1] as StepDefinition;

const naming = (office: NamedOffices) => {
  const names: Readonly<Record<string, string>> = {
    '{satker}': office.shortName,
    '{provinsi}': office.provincialOffice,
    '{nasional}': office.nationalOffice,
  };
  return (text: string): string => text.replace(/\{\w+\}/g, (tag) => names[tag] ?? tag);
};

/** A step as the tab `Tahapan` prints it, with the names of this office. */
export const wordStep = (step: StepDefinition, office: NamedOffices): StepDefinition => {
  const name = naming(office);
  return {
    ...step,
    aktivitas: name(step.aktivitas),
    kelengkapan: name(step.kelengkapan),
    output: name(step.output),
  };
};
