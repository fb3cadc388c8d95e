import type { ActionArguments, ActionName } from './actions';
import type { Offer } from './server-api';
import { reportsIn } from './sop/asking';
import type { TroubleCode } from './trouble';

/** Trouble that has nothing to do with Drive: a download would meet it as well. */
const ELSEWHERE: readonly TroubleCode[] = ['busy', 'clock', 'protected-cell'];

/** What a person can do in place of an action that Google's services kept from ending: a draft comes as a file. */
export const insteadOf = (
  name: ActionName,
  args: ActionArguments,
  trouble: TroubleCode,
): readonly Offer[] =>
  name !== 'generate-draft' || ELSEWHERE.includes(trouble)
    ? []
    : reportsIn(args).map((report) => ({
        action: 'download-draft',
        args: { ...args, report },
      }));
