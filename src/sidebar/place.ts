import { useState } from 'preact/hooks';
import type { Asked } from './ending';
import { isReason, isTyped } from './form-values';
import type { Arguments } from './server';
import type { Desk } from './use-desk';
import type { PanelName } from './words';

/** Opens an action's form with what is known already, or runs it when nothing is left to type. */
export type Choose = (action: string, args?: Arguments) => void;

/** The form that is open. */
export interface OpenForm {
  readonly action: string;
  readonly given: Arguments;
  /** The action was refused for want of a reason. */
  readonly needsReason: boolean;
}

/** Which part of the sidebar is shown, and the ways to another. */
export interface Place {
  readonly panel: PanelName;
  readonly form: OpenForm | null;
  readonly open: (panel: PanelName) => void;
  readonly choose: Choose;
  /** Opens the form at its reason, for an action that goes on with one. */
  readonly giveReason: (asked: Asked) => void;
  readonly endForm: () => void;
}

/** What every panel is given. */
export interface PanelProps {
  readonly desk: Desk;
  readonly choose: Choose;
}

/** Nothing of the action is open but reasons that nobody has asked for. */
const isSettled = ({ actions }: Desk, name: string, given: Arguments): boolean =>
  actions
    .find((action) => action.name === name)
    ?.options.every((one) => !isTyped(one) || isReason(one) || one.name in given) ?? false;

/** Moves through the sidebar; what was said about something else does not come along. */
export const usePlace = (desk: Desk): Place => {
  const [panel, setPanel] = useState<PanelName>('home');
  const [form, setForm] = useState<OpenForm | null>(null);
  const endForm = (): void => setForm(null);
  const open = (name: PanelName): void => {
    desk.dismiss();
    endForm();
    setPanel(name);
  };
  const choose: Choose = (action, given = {}) => {
    // Buttons are only marked as out of use: one that is disabled would lose the keyboard.
    if (desk.work !== null) return;
    // Where nothing is left to type, the button itself is the decision.
    if (isSettled(desk, action, given)) void desk.run(action, given);
    else {
      desk.dismiss();
      setForm({ action, given, needsReason: false });
    }
  };
  const giveReason = ({ action, args: given }: Asked): void => {
    desk.dismiss();
    setForm({ action, given, needsReason: true });
  };
  return { panel, form, open, choose, giveReason, endForm };
};
