/** Reads a member of an object when it is first asked for; from then on, and once it is set, it is as any other. */
export const lazily = <T extends object, K extends keyof T>(
  target: T,
  member: K,
  read: () => T[K],
): void => {
  const settle = (value: T[K]): T[K] => {
    Object.defineProperty(target, member, { value, writable: true, enumerable: true });
    return value;
  };
  Object.defineProperty(target, member, {
    configurable: true,
    enumerable: true,
    get: () => settle(read()),
    set: settle,
  });
};
