import type { Asked } from '../ending';
import type { PanelProps } from '../place';
import type { Desk } from '../use-desk';

const subjectOf = ({ args }: Asked, { words, status }: Desk): string => {
  const { report, division } = args;
  if (report === 'KPU' || report === 'SEKRETARIAT') return words.reports[report];
  if (report === 'KEDUANYA') return `${words.reports.KPU}, ${words.reports.SEKRETARIAT}`;
  return status?.divisions.find(({ id }) => id === division)?.name ?? '';
};

/** A button for everything that waits for this person, the first of them the main one. */
export const NextButtons = ({
  desk,
  choose,
  next,
  showsSubject = true,
  hasMain = true,
}: PanelProps & {
  readonly next: readonly Asked[];
  readonly showsSubject?: boolean;
  /** False where another button of the panel is the main one. */
  readonly hasMain?: boolean;
}) => (
  <>
    {next.map((one, index) => {
      const action = desk.actions.find(({ name }) => name === one.action);
      const subject = showsSubject ? subjectOf(one, desk) : '';
      return (
        <button
          key={`${one.action} ${Object.values(one.args).join(' ')}`}
          type="button"
          class={hasMain && index === 0 ? 'main wide' : 'wide'}
          aria-disabled={desk.work !== null}
          onClick={() => choose(one.action, one.args)}
        >
          {action?.title ?? one.action}
          {subject !== '' && <bdi class="subject">{subject}</bdi>}
        </button>
      );
    })}
  </>
);
