/** The small services: who, when, locks, digests, and bytes. */

export interface User {
  /** Empty when Google does not tell (platform handbook: consumer accounts, simple triggers). */
  getEmail(): string;
}

export interface Session {
  getActiveUser(): User;
  getEffectiveUser(): User;
  getActiveUserLocale(): string;
  getScriptTimeZone(): string;
}

export interface Lock {
  tryLock(timeoutMillis: number): boolean;
  hasLock(): boolean;
  releaseLock(): void;
}

export interface LockService {
  /** Null outside a container. */
  getDocumentLock(): Lock | null;
}

export interface Blob {
  /** Signed bytes, -128…127. */
  getBytes(): number[];
  getContentType(): string | null;
  getName(): string | null;
}

export interface Utilities {
  base64Decode(encoded: string): number[];
  base64Encode(bytes: number[]): string;
  newBlob(bytes: number[], contentType: string, name: string): Blob;
  computeDigest(algorithm: unknown, value: string, charset: unknown): number[];
  formatDate(date: Date, timeZone: string, format: string): string;
  getUuid(): string;
  sleep(milliseconds: number): void;
  readonly DigestAlgorithm: { readonly SHA_256: unknown };
  readonly Charset: { readonly UTF_8: unknown };
}

export interface Properties {
  getProperty(key: string): string | null;
  setProperty(key: string, value: string): Properties;
  deleteProperty(key: string): Properties;
}

export interface PropertiesService {
  getUserProperties(): Properties;
}
