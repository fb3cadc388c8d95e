/** Ends a run with the one line that continuous integration reads. A run without tests is a failure. */
module.exports = class CountReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    this.empty = results.numTotalTests === 0;
    process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`);
  }

  getLastError() {
    return this.empty ? new Error('no test was run') : undefined;
  }
};
