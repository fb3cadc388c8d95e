import type { Office } from '../../../domain/office/office';
import type { NamedOffices } from '../../../domain/sop/step-wording';

const orElse = (name: string, usual: string): string => (name.trim() === '' ? usual : name);

/** The offices that the procedure names; a workbook whose identity is still empty shows their kinds. */
export const namedOffices = (office: Office): NamedOffices => ({
  shortName: orElse(office.shortName, 'KPU Kabupaten/Kota'),
  provincialOffice: orElse(office.provincialOffice, 'KPU Provinsi'),
  nationalOffice: orElse(office.nationalOffice, 'KPU RI'),
});
