import type { PanelProps } from '../place';
import { TABS_TO_FILL } from '../tabs';
import { ActionGroups, TEMPLATE, stepGroups, templateGroup } from './action-groups';
import type { ActionGroup } from './action-groups';

/** Actions that the panels do by themselves. */
const HIDDEN: readonly string[] = ['describe', 'status', 'show-cell'];

const YEAR: readonly string[] = [
  'revise-agreement',
  'reopen-year',
  'start-next-year',
  'load-practice-year',
  'remove-practice-year',
];

const otherGroups = (desk: PanelProps['desk']): readonly ActionGroup[] => {
  const { actions, words } = desk;
  const rest = actions.filter(({ name, step }) => step === null && !HIDDEN.includes(name));
  const named = (names: readonly string[]) => rest.filter(({ name }) => names.includes(name));
  const workbook = rest.filter(({ name }) => ![...TEMPLATE, ...YEAR].includes(name));
  return [
    { key: 'year', title: words.yearGroup, isCurrent: false, actions: named(YEAR) },
    templateGroup(desk),
    { key: 'workbook', title: words.withoutStep, isCurrent: false, actions: workbook },
  ];
};

const TabShortcuts = ({ desk }: Pick<PanelProps, 'desk'>) => (
  <section>
    <h2>{desk.words.settingTabs}</h2>
    <div class="buttons">
      {TABS_TO_FILL.map((tab) => (
        <button key={tab} type="button" onClick={() => desk.showCell(tab, '')}>
          {tab}
        </button>
      ))}
    </div>
  </section>
);

const ALL_STEPS = Array.from({ length: 10 }, (_, index) => index + 1);

/** Every action, by the step it belongs to; the step at work stands open. */
export const Actions = ({ desk, choose }: PanelProps) => (
  <>
    <h1 tabIndex={-1}>{desk.words.panels.actions}</h1>
    <ActionGroups
      groups={[...stepGroups(desk, ALL_STEPS), ...otherGroups(desk)]}
      desk={desk}
      choose={choose}
    />
    <TabShortcuts desk={desk} />
  </>
);
