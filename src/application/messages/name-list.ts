/** Names of tabs, some of which have commas in them. */
export const nameList = (names: readonly string[]): string => names.join('; ');
