import { readBody } from '../model/read-body';
import { paragraphsIn } from '../model/structure';
import { documentOf, openPackage } from '../package/docx-package';
import { readThreads } from './read-comments';
import { writeDone, writeLooseComment, writeReply } from './write-comments';

/**
 * Google keeps the comments of a document whose content is replaced, without their places. Gives the new
 * bytes with the old ones' threads hung on the first paragraph.
 */
export const carryThreads = (before: Uint8Array, after: Uint8Array): Uint8Array => {
  const threads = readThreads(openPackage(before));
  if (threads.length === 0) return after;
  const docx = openPackage(after);
  const [first] = paragraphsIn(readBody(documentOf(docx)).blocks);
  if (first === undefined) return after;
  threads.forEach((thread) => {
    const { paraId } = writeLooseComment(docx, thread, first.node);
    thread.replies.forEach((reply) => writeReply(docx, reply, paraId));
    if (thread.done) writeDone(docx, paraId, true);
  });
  return docx.pack();
};
