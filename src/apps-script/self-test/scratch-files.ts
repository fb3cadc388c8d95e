import type { ChartPainter, CreatedDocument, DocumentKey } from '../../application/ports';
import { fillReport } from '../../docx/fill-report';
import type { Spreadsheet } from '../../platform/spreadsheet';
import { driveDocuments, queryOf } from '../documents/drive-documents';
import type { google } from '../google';
import { FIGURE, sampleReport } from './sample-report';

const NAME = 'LAPKIN uji mandiri (sementara)';

/** More than one run can leave behind. */
const MOST_FILES = 20;

/** Marks the files of a self-test of this workbook, so that the next run finds what an interrupted one left. */
export const scratchKey = (spreadsheet: Spreadsheet): DocumentKey => ({
  workbookId: spreadsheet.getId(),
  subject: 'uji-mandiri',
  content: '',
});

/** Files that a self-test makes and removes. */
export interface ScratchFiles {
  convert(): CreatedDocument;
  keep(): CreatedDocument;
  /** Moves all of them to the bin, those of an interrupted run too. */
  remove(): void;
}

/** Files in the Drive of the person who runs the self-test. */
export const scratchFiles = (
  services: typeof google,
  spreadsheet: Spreadsheet,
  charts: ChartPainter,
  template: () => string,
): ScratchFiles => {
  const documents = driveDocuments(services.drive, services.utilities);
  const key = scratchKey(spreadsheet);
  let docx = '';
  const bytes = (): string => {
    if (docx === '') {
      const pictures = { [FIGURE.caption.anchor]: charts.paint(FIGURE.chart) };
      docx = fillReport(sampleReport, pictures, template());
    }
    return docx;
  };
  return {
    convert: () => documents.create(NAME, bytes(), key),
    keep: () => documents.keep(NAME, bytes(), key),
    remove: () => {
      const { files = [] } = services.drive().Files.list({
        q: queryOf(key),
        fields: 'files(id)',
        pageSize: MOST_FILES,
      });
      files.forEach(({ id = '' }) =>
        services.drive().Files.update({ trashed: true }, id, null, { fields: 'id' }),
      );
    },
  };
};
