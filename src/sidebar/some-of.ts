const MOST = 5;
const FIRST = 3;

/** Names in a row; of more than find room, the first few and how many there are beside them. */
export const someOf = (names: readonly string[], others: (count: number) => string): string =>
  names.length <= MOST
    ? names.join(', ')
    : `${names.slice(0, FIRST).join(', ')}, ${others(names.length - FIRST)}`;
