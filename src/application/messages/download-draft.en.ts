import type { DownloadDraftWords } from './download-draft-words';
import { reportNames } from './words';

/** Words of a draft as a file, in English. */
export const downloadDraftEn: DownloadDraftWords = {
  action: {
    'download-draft': {
      title: 'Download the draft (.docx)',
      description:
        'Gives one report as a Word file by the data as they are, for when Google Drive cannot make the document. The file is not recorded as a draft.',
    },
  },
  done: {
    'draft-downloaded': ({ report, file }) =>
      `${reportNames[report]} is given as “${file.name}”. The file is not in the trail and LAPKIN does not refresh it; run "Generate LAPKIN draft" when Google Drive works again.`,
  },
  refusal: {
    'draft-is-in-docs': ({ name }) =>
      `"${name}" exists; to download it with what people wrote, open the document and choose File, Download, Microsoft Word. Download a fresh report by the data, without people's edits?`,
  },
  instead:
    'Meanwhile the report can be downloaded as a Word file with "Download the draft (.docx)" in the LAPKIN panel.',
};
