import type { Person, Role } from '../../office/office';
import type { Command } from '../commands';
import { currentVersion, draftOf } from '../state';
import type { DraftVersion, SopState } from '../state';
import { hasDrafted } from './actor';
import { INSIDERS, actingRole } from './permissions';

/** The document that a command rests on the reading of. */
const documentOf = (state: SopState, command: Command): DraftVersion | null | undefined => {
  switch (command.type) {
    case 'record-pull': {
      const { report, docId } = command.payload;
      return state.reports[report].versions.find((one) => one.docId === docId);
    }
    case 'record-refresh':
      return currentVersion(state.reports[command.payload.report]);
    case 'file-evidence': {
      const due = state.evidenceDue.find(({ key }) => key === command.payload.key);
      return due && draftOf(state, due);
    }
    default:
      return null;
  }
};

/**
 * The role in which a person gives a command on a document of their own, whoever's task it is: nobody else can read
 * the document. Null where it is not theirs.
 */
export const roleAsDrafter = (state: SopState, command: Command, person: Person): Role | null =>
  hasDrafted(person, documentOf(state, command))
    ? actingRole({ roles: INSIDERS }, person.roles)
    : null;
