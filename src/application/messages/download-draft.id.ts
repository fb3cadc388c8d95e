import type { DownloadDraftWords } from './download-draft-words';
import { reportNames } from './words';

/** Words of a draft as a file, in Indonesian. */
export const downloadDraftId: DownloadDraftWords = {
  action: {
    'download-draft': {
      title: 'Unduh draf (.docx)',
      description:
        'Memberikan satu laporan sebagai berkas Word menurut data terkini, bila Google Drive tidak dapat membuat dokumen. Berkas ini tidak tercatat sebagai draf.',
    },
  },
  done: {
    'draft-downloaded': ({ report, file }) =>
      `${reportNames[report]} diberikan sebagai “${file.name}”. Berkas ini tidak tercatat pada Jejak dan tidak diperbarui oleh LAPKIN; jalankan "Buat draf LAPKIN" setelah Google Drive pulih.`,
  },
  refusal: {
    'draft-is-in-docs': ({ name }) =>
      `"${name}" sudah ada; untuk mengunduh dokumen itu beserta suntingan orang, buka lalu pilih File, Download, Microsoft Word. Unduh laporan baru menurut data terkini, tanpa suntingan orang?`,
  },
  instead:
    'Sementara itu laporan dapat diunduh sebagai berkas Word dengan tindakan "Unduh draf (.docx)" pada panel LAPKIN.',
};
