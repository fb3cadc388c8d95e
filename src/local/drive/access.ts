import type { Workspace } from '../disk/workspace';
import { isThere, type DocumentFile } from '../docs/document-file';
import type { Gate } from '../calls/gate';
import { GoogleJsonResponseException } from '../exceptions';
import { isFrozen, readRegister } from './register';

/** Type of a file that is a Google Doc. */
export const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** Whose Drive it is, where it lies and what time it is. */
export interface DriveParts {
  readonly gate: Gate;
  readonly workspace: Workspace;
  readonly email: string;
  /** Name the person shows in comments. */
  readonly displayName: string;
  readonly now: () => Date;
}

export const refuse = (call: string, code: number, message: string): never => {
  throw new GoogleJsonResponseException(call, code, message);
};

/** All files of the workspace that this person's runs created and nobody has taken away, oldest first. */
export const visibleFiles = ({ workspace, email }: DriveParts): readonly DocumentFile[] =>
  readRegister(workspace)
    .filter(({ owner }) => owner.toLowerCase() === email.toLowerCase())
    .map((record) => ({ workspace, record }))
    .filter(isThere);

/** One of them; for everybody else it does not exist, as `drive.file` has it. */
export const visibleFile = (parts: DriveParts, id: string, missing: () => never): DocumentFile =>
  visibleFiles(parts).find(({ record }) => record.id === id) ?? missing();

/** A file whose content this person may change; a frozen one answers as one they may only look at. */
export const changeableFile = (
  parts: DriveParts,
  id: string,
  { missing, frozen }: { readonly missing: () => never; readonly frozen: () => never },
): DocumentFile => {
  const file = visibleFile(parts, id, missing);
  return isFrozen(file.record) ? frozen() : file;
};

/** The refusals of Drive for one of its methods. */
export const driveRefusals = (
  call: string,
  id: string,
): { readonly missing: () => never; readonly frozen: () => never } => ({
  missing: () => refuse(call, 404, `File not found: ${id}.`),
  frozen: () => refuse(call, 403, 'The user does not have sufficient permissions for this file.'),
});

/** Options that our platform demands of every call; without them Google would answer something else. */
export const requireFields = (
  call: string,
  args: { readonly fields?: string } | undefined,
): string => {
  if (args?.fields === undefined)
    throw new TypeError(`${call} without fields is not in our platform`);
  return args.fields;
};
