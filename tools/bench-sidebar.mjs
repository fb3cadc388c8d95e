/** Measures how soon the sidebar can be used, in the browser of the tests over the local host. */
import { openBrowser, openWindow, startPreview } from './preview-browser.mjs';

const VISITS = 5;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Runs in the sidebar. The page is one file: once its last byte is there, only its own script is left to wait for. */
const TIMES = `(() => {
  const [{ responseEnd, domContentLoadedEventEnd }] = performance.getEntriesByType('navigation');
  const isServerCall = ({ name }) => name.endsWith('/command');
  const calls = performance.getEntriesByType('resource').filter(isServerCall);
  const lastAnswer = Math.max(...calls.map((call) => call.responseEnd));
  return {
    usable: domContentLoadedEventEnd - responseEnd,
    answered: lastAnswer - responseEnd,
    calls: calls.length,
  };
})()`;

/**
 * Milliseconds from the last byte of the page to the first panel with its buttons, and to the answer about the
 * workbook; calls of the server until then. Medians of several visits.
 */
export const measureSidebar = async (workspace, date, as) => {
  const preview = await startPreview(workspace, date);
  const browser = await openBrowser();
  const visits = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const window = await openWindow(browser, preview, as);
    visits.push(await window.sidebar.evaluate(TIMES));
    await window.context.close();
  }
  await browser.close();
  preview.stop();
  const of = (name) => median(visits.map((visit) => visit[name]));
  return { usable: of('usable'), answered: of('answered'), calls: of('calls') };
};
