import type { Command } from '../../domain/sop/commands';
import { REPORTS } from '../../domain/sop/state';
import type { EvidenceDue, SopState } from '../../domain/sop/state';
import type { Ports } from '../ports';

const fileOne = (ports: Ports, state: SopState, due: EvidenceDue): Command | null => {
  const version = state.reports[due.report].versions.find((one) => one.version === due.version);
  if (version === undefined) return null;
  const docx = ports.live.docx(version.docId);
  const digest = ports.digest(docx);
  const name = `Bukti langkah ${due.key.replace(/\//g, ' – ')}`;
  const key = { workbookId: ports.workbookId(), subject: `bukti/${due.key}`, content: digest };
  const file = ports.documents.find(key) ?? ports.documents.keep(name, docx, key);
  return {
    type: 'file-evidence',
    payload: { key: due.key, name: file.name, fileId: file.id, url: file.url, digest },
  };
};

/**
 * Files the documents that decisions were made on, as .docx: Docs revisions cannot be pinned. Only documents
 * that this account made can be read; the rest waits for whoever made them.
 */
export const evidenceCommands = (ports: Ports, state: SopState): readonly Command[] => {
  const email = ports.account.email();
  const mine = new Set(
    REPORTS.flatMap((report) =>
      state.reports[report].versions
        .filter(({ createdBy }) => createdBy === email)
        .map(({ version }) => `${report}/${String(version)}`),
    ),
  );
  return state.evidenceDue
    .filter(({ report, version }) => mine.has(`${report}/${String(version)}`))
    .flatMap((due) => fileOne(ports, state, due) ?? []);
};
