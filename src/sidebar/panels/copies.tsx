import type { ShownCopy } from '../../application/server-api';
import { sayDay } from '../dates';
import type { PanelProps } from '../place';
import { COPIES_TAB } from '../tabs';

interface Stage {
  readonly label: string;
  readonly day: string | null;
  /** Action that records it. */
  readonly action: string;
}

type OneCopy = PanelProps & { readonly copy: ShownCopy };

const stagesOf = ({ copy, desk: { words } }: OneCopy): readonly Stage[] => {
  const bound = { label: words.choices['dijilid'] ?? '', day: copy.bound, action: 'stamp-copies' };
  return copy.isArchive
    ? [bound]
    : [
        bound,
        {
          label: words.choices['diserahkan'] ?? '',
          day: copy.handedOver,
          action: 'stamp-submission',
        },
        {
          label: words.choices['tanda-terima'] ?? '',
          day: copy.received,
          action: 'record-receipt',
        },
      ];
};

/** Where one copy is, and the stamp that comes next. */
const Copy = (props: OneCopy) => {
  const { copy, desk, choose } = props;
  const { words, actions } = desk;
  const stages = stagesOf(props);
  const next = stages.find(({ day }) => day === null);
  const action = actions.find(({ name }) => name === next?.action);
  const { report, destination } = copy;
  return (
    <li>
      <bdi>{copy.name}</bdi>
      <ol class="stages">
        {stages.map(({ label, day }) => (
          <li key={label} class={day === null ? '' : 'reached'}>
            {label}
            {day !== null && <span class="quiet"> {sayDay(day, words.language)}</span>}
          </li>
        ))}
      </ol>
      {action && (
        <button
          type="button"
          class="link"
          aria-disabled={desk.work !== null}
          aria-label={`${action.title}: ${words.reports[report]}, ${copy.name}`}
          onClick={() => choose(action.name, { report, destination })}
        >
          {action.title}
        </button>
      )}
    </li>
  );
};

/** The bound copies of both reports with their stamps. */
export const Copies = ({ desk, choose }: PanelProps) => {
  const { status, words } = desk;
  const copies = status?.copies ?? [];
  if (copies.length === 0) return null;
  return (
    <section class="card">
      <h2>{words.copies}</h2>
      {(['KPU', 'SEKRETARIAT'] as const).map((report) => {
        const own = copies.filter((copy) => copy.report === report);
        const sums = status?.copyCounts.find((one) => one.report === report);
        return (
          own.length > 0 && (
            <div key={report}>
              <h3>{words.reports[report]}</h3>
              {sums && <p class="quiet">{words.copySums(sums)}</p>}
              <ul class="copies">
                {own.map((copy) => (
                  <Copy key={copy.destination} copy={copy} desk={desk} choose={choose} />
                ))}
              </ul>
            </div>
          )
        );
      })}
      <button type="button" onClick={() => desk.showCell(COPIES_TAB, '')}>
        {words.openTab}
      </button>
    </section>
  );
};
