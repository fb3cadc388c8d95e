import type { Command } from '../../domain/sop/commands';
import { hasDrafted } from '../../domain/sop/decide/actor';
import { draftOf } from '../../domain/sop/state';
import type { EvidenceDue, SopState } from '../../domain/sop/state';
import type { LapkinYear } from '../../domain/year/lapkin-year';
import { evidenceName } from '../messages/words';
import type { Ports } from '../ports';
import { askerOf } from '../process';
import type { CapturedDocument } from './ports';

const fileOne = (
  ports: Ports,
  due: EvidenceDue,
  { docx, text, editedAt }: CapturedDocument,
): Command => {
  const digest = ports.digest(text);
  // By the text: Google packs the same document a little differently each time.
  const key = { workbookId: ports.workbookId(), subject: `bukti/${due.key}`, content: digest };
  const file = ports.documents.find(key) ?? ports.documents.keep(evidenceName(due), docx, key);
  const { name, id: fileId, url } = file;
  // A frozen document is what was decided, whenever it was last edited.
  const decidedAt = due.key.endsWith('/final') ? '' : due.since;
  return {
    type: 'file-evidence',
    payload: { key: due.key, name, fileId, url, digest, decidedAt, editedAt },
  };
};

/** Files these documents as .docx, each document read once. One that cannot be reached stays due. */
export const fileEvidence = (
  ports: Ports,
  state: SopState,
  dues: readonly EvidenceDue[],
): readonly Command[] => {
  const captured = new Map<string, CapturedDocument | null>();
  const capture = (docId: string): CapturedDocument | null => {
    const known = captured.get(docId);
    if (known !== undefined) return known;
    const taken = ports.live.capture(docId);
    captured.set(docId, taken);
    return taken;
  };
  return dues.flatMap((due) => {
    const draft = draftOf(state, due);
    const document = draft === undefined ? null : capture(draft.docId);
    return document === null ? [] : [fileOne(ports, due, document)];
  });
};

/**
 * What decisions of others left to be filed, as far as this person can read it: Docs revisions cannot be pinned, so
 * the drafter's next action files the documents before it does anything else. How long ago the document was edited is
 * filed with it, because somebody may have worked on it since the decision.
 */
export const evidenceCommands = (
  ports: Ports,
  { year, state }: { readonly year: LapkinYear; readonly state: SopState },
): readonly Command[] => {
  if (state.evidenceDue.length === 0) return [];
  const { person } = askerOf(ports, year);
  const own = state.evidenceDue.filter((due) => hasDrafted(person, draftOf(state, due)));
  return fileEvidence(ports, state, own);
};
