import { importWorksheet } from './import-worksheet';
import { undoImport } from './undo-import';

/** What the actions of this folder do. */
export const intakePerformers = {
  'import-worksheet': importWorksheet,
  'undo-import': undoImport,
};
