import { useState } from 'preact/hooks';
import type { Deed, DocumentPage, PostView, SuggestionView, ThreadView } from '../protocol';
import type { DocumentWords } from './document-words';

/** Does something to the document; gives true when it was done. */
export type Do = (deed: Deed) => Promise<boolean>;

interface Talk {
  readonly words: DocumentWords;
  readonly act: Do;
}

const sayTime = (iso: string): string => iso.slice(0, 16).replace('T', ' ');

const Post = ({ post, words }: { readonly post: PostView; readonly words: DocumentWords }) => (
  <div class="post">
    <p class="by">
      <bdi>{post.author}</bdi> · {sayTime(post.time)}
    </p>
    <p>
      {post.action !== null && (
        <em>{post.action === 'resolve' ? words.resolved : words.reopen} </em>
      )}
      <bdi>{post.text}</bdi>
    </p>
  </div>
);

const Answer = ({ thread, words, act }: Talk & { readonly thread: ThreadView }) => {
  const [text, setText] = useState('');
  const send = async (): Promise<void> => {
    if (text.trim() !== '' && (await act({ kind: 'reply', thread: thread.id, text }))) setText('');
  };
  return (
    <div class="answer">
      <input
        aria-label={words.replyText}
        placeholder={words.replyText}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') void send();
        }}
      />
      <button type="button" onClick={() => void send()}>
        {words.reply}
      </button>
      <button
        type="button"
        onClick={() =>
          void act({ kind: thread.isResolved ? 'reopen' : 'resolve', thread: thread.id })
        }
      >
        {thread.isResolved ? words.reopen : words.resolve}
      </button>
    </div>
  );
};

const Thread = ({ thread, ...talk }: Talk & { readonly thread: ThreadView }) => (
  <article class={thread.isResolved ? 'thread resolved' : 'thread'}>
    {thread.quote !== '' && (
      <blockquote>
        <bdi>{thread.quote}</bdi>
      </blockquote>
    )}
    {thread.posts.map((post, index) => (
      <Post key={index} post={post} words={talk.words} />
    ))}
    <Answer thread={thread} {...talk} />
  </article>
);

const Suggestion = ({ suggestion, words, act }: Talk & { readonly suggestion: SuggestionView }) => (
  <article class="thread suggestion">
    <p class="by">
      {words.suggestion} · <bdi>{suggestion.author}</bdi>
    </p>
    <p>
      <del>
        <bdi>{suggestion.deleted}</bdi>
      </del>{' '}
      <ins>
        <bdi>{suggestion.inserted}</bdi>
      </ins>
    </p>
    <div class="answer">
      <button type="button" onClick={() => void act({ kind: 'accept', suggestion: suggestion.id })}>
        {words.accept}
      </button>
      <button type="button" onClick={() => void act({ kind: 'reject', suggestion: suggestion.id })}>
        {words.reject}
      </button>
    </div>
  </article>
);

type Kind = 'comment' | 'suggest' | 'edit';

const KINDS: readonly Kind[] = ['comment', 'suggest', 'edit'];

const Kinds = ({
  kind,
  words,
  choose,
}: {
  readonly kind: Kind;
  readonly words: DocumentWords;
  readonly choose: (kind: Kind) => void;
}) => (
  <div class="answer" role="group">
    {KINDS.map((one) => (
      <button key={one} type="button" aria-pressed={one === kind} onClick={() => choose(one)}>
        {words[one]}
      </button>
    ))}
  </div>
);

/** What to do with the selected words. */
export const SelectedWords = ({
  quote,
  words,
  act,
  onEnd,
}: Talk & { readonly quote: string; readonly onEnd: () => void }) => {
  const [kind, setKind] = useState<Kind>('comment');
  const [text, setText] = useState('');
  const label = kind === 'comment' ? words.commentText : words.newText;
  return (
    <section class="selected" aria-label={words.quote}>
      <blockquote>
        <bdi>{quote}</bdi>
      </blockquote>
      <Kinds kind={kind} words={words} choose={setKind} />
      <textarea
        aria-label={label}
        placeholder={label}
        rows={3}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="answer">
        <button
          type="button"
          class="main"
          onClick={() => void act({ kind, quote, text }).then((isDone) => isDone && onEnd())}
        >
          {words.send}
        </button>
        <button type="button" onClick={onEnd}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
};

/** Everything people have said about the document. */
export const Discussion = ({ page, ...talk }: Talk & { readonly page: DocumentPage }) => (
  <>
    {page.suggestions.map((suggestion) => (
      <Suggestion key={suggestion.id} suggestion={suggestion} {...talk} />
    ))}
    {page.threads.map((thread) => (
      <Thread key={thread.id} thread={thread} {...talk} />
    ))}
    {page.threads.length + page.suggestions.length === 0 && (
      <p class="quiet">{talk.words.nothing}</p>
    )}
  </>
);
