import type { Catalogue } from './catalogue';

/** Words around a draft that is handed over as a file. */
export interface DownloadDraftWords {
  readonly action: Pick<Catalogue['action'], 'download-draft'>;
  readonly done: Pick<Catalogue['done'], 'draft-downloaded'>;
  readonly refusal: Pick<Catalogue['refusal'], 'draft-is-in-docs'>;
  readonly instead: Catalogue['instead'];
}
