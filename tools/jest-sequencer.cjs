const Sequencer = require('@jest/test-sequencer').default;

/** Whole years and sweeps over every call. */
const LONGEST = [
  'browser/year.test.ts',
  'bundle/year.test.ts',
  'bundle/faults.test.ts',
  'bundle/main-path.test.ts',
  'bundle/refresh-interrupted.test.ts',
  'bundle/refresh.test.ts',
  'browser/panels.test.ts',
  'bundle/import.test.ts',
  'bundle/bad-cells.test.ts',
  'bundle/bad-files.test.ts',
  'bundle/process.test.ts',
  'bundle/refresh-practice-year.test.ts',
  'bundle/second-office.test.ts',
  'bundle/three-years.test.ts',
];

const rank = ({ path }) => {
  const place = LONGEST.findIndex((name) => path.endsWith(`/test/${name}`));
  return place < 0 ? LONGEST.length : place;
};

/**
 * Starts the longest files first, so that no core is left with one of them at the end. Jest does so by itself
 * only where it has run before, which continuous integration has not.
 */
module.exports = class extends Sequencer {
  async sort(tests) {
    const sorted = [...(await super.sort(tests))];
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
};
