import type { TroubleCode } from '../../application/trouble';

/** Platform trouble with a code. Thrown by adapters, caught once per entry. */
export class PlatformTrouble extends Error {
  readonly code: TroubleCode;

  constructor(code: TroubleCode, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Parts of Google's texts by which trouble is known. Only parts and codes: whole texts are translated to
 * the person's language, so an unknown text is `unexpected` and is shown as it came.
 */
const SIGNS: readonly (readonly [RegExp, TroubleCode])[] = [
  [
    /do not have permission|Required permissions|PERMISSION_DENIED|Authorization is required/i,
    'permission',
  ],
  [/File not found|entity was not found|notFound/i, 'document-not-found'],
  [/invoked too many times|rateLimitExceeded|quota/i, 'quota'],
  [/maximum execution time/i, 'too-long'],
  [/protected cell or object/i, 'protected-cell'],
  [/is not defined|not enabled/i, 'service-off'],
  [/timed out|server error occurred/i, 'transient'],
  [/Lock timeout/i, 'busy'],
];

/** Errors of Google's services are made elsewhere, so `instanceof Error` would miss them. */
const messageOf = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null && 'message' in thrown
    ? String(thrown.message)
    : String(thrown);

/** Whatever was thrown, as trouble with a code. */
export const troubleOf = (thrown: unknown): PlatformTrouble => {
  if (thrown instanceof PlatformTrouble) return thrown;
  const text = messageOf(thrown);
  const code = SIGNS.find(([sign]) => sign.test(text))?.[1] ?? 'unexpected';
  return new PlatformTrouble(code, text);
};
