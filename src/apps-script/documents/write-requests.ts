import type { RefreshDesk } from '../../application/refresh-ports';
import type { Docs, DocsRequest } from '../../platform/docs';
import type { DocsRequest as WrittenRequest } from '../merge/docs-request';
import { withoutLooks } from '../merge/without-looks';
import { troubleOf } from '../session/platform-trouble';

/** Part of Google's answer to a stale `requiredRevisionId` (Docs API v1, *WriteControl*). */
const STALE = /required revision|requiredRevisionId/i;

/** How Google begins when it does not take one of the requests (Docs API v1, *documents.batchUpdate*). */
const INVALID = /Invalid requests\[/;

const isInvalid = (thrown: unknown): boolean => INVALID.test(troubleOf(thrown).message);

/** True when Google refuses because somebody has changed the document since it was read. */
export const isStale = (thrown: unknown): boolean => STALE.test(troubleOf(thrown).message);

/** A document as it was read. */
interface Place {
  readonly docId: string;
  readonly revisionId: string;
}

type Written = ReturnType<RefreshDesk['apply']>;

const send = (
  docs: Docs,
  { docId, revisionId }: Place,
  written: readonly WrittenRequest[],
): Written => {
  if (written.length === 0) return 'applied';
  try {
    // Named styles come from the document itself, so they are Google's.
    const requests = written as DocsRequest[];
    const writeControl = { requiredRevisionId: revisionId };
    docs.Documents.batchUpdate({ requests, writeControl }, docId);
    return 'applied';
  } catch (thrown) {
    if (isStale(thrown)) return 'document-changed';
    throw thrown;
  }
};

/** Writes all requests at once, and only while the document is as it was read. Words do not wait for looks that Google refuses. */
export const writeRequests = (
  docs: Docs,
  place: Place,
  requests: readonly WrittenRequest[],
): Written => {
  try {
    return send(docs, place, requests);
  } catch (thrown) {
    const plain = withoutLooks(requests);
    if (!isInvalid(thrown) || plain.length === requests.length) throw thrown;
    return send(docs, place, plain);
  }
};
