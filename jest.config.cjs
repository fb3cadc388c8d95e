/** Tests run on the sources, transformed by the same compiler that makes the bundle. */
module.exports = {
  rootDir: '.',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/tools/jest-temporary.cjs',
  globalTeardown: '<rootDir>/tools/jest-tidy.cjs',
  testEnvironment: '<rootDir>/tools/jest-environment.cjs',
  transform: {
    '\\.(ts|tsx|mjs)$': '<rootDir>/tools/jest-transform.cjs',
    'excelize-wasm/main\\.cjs$': '<rootDir>/tools/jest-excelize.cjs',
    // Packages that are ES modules only.
    '@ironcalc/wasm/.*\\.js$': '<rootDir>/tools/jest-transform.cjs',
    'node_modules/(htmlparser2|entities|dom[a-z-]+)/.*\\.js$': '<rootDir>/tools/jest-transform.cjs',
  },
  transformIgnorePatterns: [],
  // numfmt 4.0.1 names a CommonJS file for `require` that its package does not hold; this one is it.
  moduleNameMapper: {
    '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js',
    '^fast-check$': '<rootDir>/tools/seeded-fast-check.cjs',
  },
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json'],
  reporters: ['default', '<rootDir>/tools/count-reporter.cjs'],
  testSequencer: '<rootDir>/tools/jest-sequencer.cjs',
  maxWorkers: '100%',
  testTimeout: 300_000,
};
