import type { ActionArguments, SopActionName } from '../actions';
import type { Outcome } from '../outcome';
import type { Ports } from '../ports';
import { adoptCopy } from './adopt-copy';
import { recordReceipt, stampCopies, stampSubmission, undoStamp } from './copies';
import { reopenYear, reviseAgreement } from './changed-year';
import { decideReview } from './decide-review';
import { finalise, recordSignature, resubmitDraft, unfreeze } from './finalise';
import { giveOverride } from './give-override';
import { declareIdentity } from './identity';
import { logReviews } from './log-reviews';
import { startNextYear } from './next-year';
import { carryCorrection, closeCorrection, plenaryPack, recordPlenary } from './plenary';
import { writeReminders } from './reminders';
import { endorsementPapers, submissionPapers } from './submission-papers';
import { verifyTrail } from './verify-trail';

/** What each action of steps 2–10 does. */
export const sopPerformers: Readonly<
  Record<SopActionName, (ports: Ports, args: ActionArguments) => Outcome>
> = {
  'write-reminders': writeReminders,
  'resubmit-draft': resubmitDraft,
  'log-reviews': logReviews,
  'decide-review': decideReview,
  'plenary-pack': plenaryPack,
  'record-plenary': recordPlenary,
  'close-correction': closeCorrection,
  'carry-correction': carryCorrection,
  finalise,
  'give-override': giveOverride,
  unfreeze,
  'endorsement-papers': endorsementPapers,
  'record-signature': recordSignature,
  'stamp-copies': stampCopies,
  'submission-papers': submissionPapers,
  'stamp-submission': stampSubmission,
  'record-receipt': recordReceipt,
  'undo-stamp': undoStamp,
  'revise-agreement': reviseAgreement,
  'reopen-year': reopenYear,
  'start-next-year': startNextYear,
  'adopt-copy': adoptCopy,
  'verify-trail': verifyTrail,
  'declare-identity': declareIdentity,
};
