import { useEffect, useState } from 'preact/hooks';
import type { DocumentView, Seat } from '../protocol';
import { ask } from './ask';
import { Dialog } from './dialogs';
import type { Words } from './words';

/** The documents of the workspace, each to be opened on a page of its own. */
export const Documents = ({
  seat,
  words,
  onClose,
}: {
  readonly seat: Seat;
  readonly words: Words;
  readonly onClose: () => void;
}) => {
  const [documents, setDocuments] = useState<readonly DocumentView[] | null>(null);
  useEffect(() => {
    void ask(seat, { kind: 'documents' }).then((answer) =>
      setDocuments(answer.ok ? answer.value : []),
    );
  }, []);
  return (
    <Dialog title={words.documents} onClose={onClose}>
      {documents?.length === 0 && <p>{words.noDocuments}</p>}
      <ul class="documents">
        {documents?.map(({ id, name }) => (
          <li key={id}>
            <a
              href={`/document?${new URLSearchParams({ id, as: seat.as, locale: seat.locale }).toString()}`}
              target="_blank"
              rel="noopener"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      <div class="dialog-buttons">
        <button type="button" class="main" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Dialog>
  );
};
