/** Tests run on the sources, transformed by the same compiler that makes the bundle. */
module.exports = {
  rootDir: '.',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: 'node',
  transform: { '\\.(ts|tsx|mjs)$': '<rootDir>/tools/jest-transform.cjs', 'numfmt.*\\.js$': '<rootDir>/tools/jest-transform.cjs', 'htmlparser2.*\\.js$': '<rootDir>/tools/jest-transform.cjs' },
  transformIgnorePatterns: [],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json'],
  reporters: ['default', '<rootDir>/tools/count-reporter.cjs'],
  testTimeout: 60_000,
};
