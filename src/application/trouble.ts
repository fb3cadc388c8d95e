/** What can go wrong with the platform; each has a sentence in the message catalogues. */
export type TroubleCode =
  | 'busy'
  | 'clock'
  | 'permission'
  | 'document-not-found'
  | 'quota'
  | 'too-long'
  | 'protected-cell'
  | 'service-off'
  | 'transient'
  | 'unexpected';
