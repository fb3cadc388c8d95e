import { loadBundle } from '../load-bundle';
import { readActions, readAnswer, type ActionInfo } from './answer';

/** Asks the finished script which actions it has. Needs no workbook and no service. */
export const describeActions = (dist: string): readonly ActionInfo[] => {
  const request = JSON.stringify({ action: 'describe', args: {} });
  const answer = loadBundle(dist, {}).call('rpc', [request]);
  return readActions(readAnswer(JSON.parse(String(answer)))).filter(
    ({ name }) => name !== 'describe',
  );
};
