import type { DriveFile } from '../../platform/drive';
import { GoogleJsonResponseException } from '../exceptions';
import type { DriveRecord } from './register';

const values: Readonly<Record<string, (record: DriveRecord) => unknown>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  mimeType: ({ mimeType }) => mimeType,
  webViewLink: ({ id }) => `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`,
  trashed: ({ trashed }) => trashed,
  appProperties: ({ appProperties }) => ({ ...appProperties }),
  createdTime: ({ createdTime }) => createdTime,
  modifiedTime: ({ modifiedTime }) => modifiedTime,
};

/** The named fields of a file and nothing else; Google refuses a field it does not know. */
export const selectFields = (call: string, record: DriveRecord, fields: string): DriveFile =>
  Object.fromEntries(
    fields.split(',').map((field) => {
      const name = field.trim();
      const value = values[name];
      if (value === undefined) {
        throw new GoogleJsonResponseException(call, 400, `Invalid field selection ${name}`);
      }
      return [name, value(record)];
    }),
  );

/** Splits `files(id,name),nextPageToken` into what is asked of each file and whether a token is. */
export const readListFields = (
  fields: string,
): { readonly files: string; readonly token: boolean } => {
  const files = /\bfiles\(([^)]*)\)/.exec(fields)?.[1];
  const rest = fields.replace(/\bfiles\([^)]*\)/, '').replace(/[\s,]/g, '');
  if (files === undefined || (rest !== '' && rest !== 'nextPageToken')) {
    throw new GoogleJsonResponseException(
      'drive.files.list',
      400,
      `Invalid field selection ${fields}`,
    );
  }
  return { files, token: rest !== '' };
};
