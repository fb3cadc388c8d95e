import type { Problem } from './problem';

/**
 * Names a finding so that a person can read it and a later check recognise it: the rule, the cell, and what
 * stands there. Another value in the same cell is another finding.
 */
export const findingKey = ({ code, place, found }: Problem): string => {
  const { tab, row, field } = place;
  const cell = [row, field].filter((part) => part !== undefined).join('/');
  return [code, `${tab} ${cell}`.trim(), found].filter((part) => part !== '').join(' | ');
};
