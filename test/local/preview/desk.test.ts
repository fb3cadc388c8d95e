import { clockFrom } from '../../../src/local/preview/clock';
import { openDesk, type Desk } from '../../../src/local/preview/desk';
import type { PreviewCommand, PreviewEvent, RunView } from '../../../src/local/preview/protocol';
import type { ShownDone } from '../../../src/application/server-api';
import { COMPILER } from '../../support/bundle';
import { builtDist } from '../../support/built';
import { temporaryFolder } from '../../support/local';

describe('the desk of the preview', () => {
  const heard: PreviewEvent[] = [];
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk({
      workspace: temporaryFolder(),
      dist: builtDist(),
      now: clockFrom('2024-01-08'),
      audience: () => ({
        tell: (event) => void heard.push(event),
        ask: () => ({ button: 'CLOSE' }),
      }),
    });
  });

  const does = async (command: PreviewCommand): Promise<unknown> => {
    const seat = { as: COMPILER, locale: 'id', window: 'w' } as const;
    const answer = await desk.handle({ seat, command });
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  };

  const waiting = async (): Promise<readonly unknown[]> => {
    const argument = JSON.stringify({ action: 'status', args: {} });
    const { result } = (await does({ kind: 'run', functionName: 'rpc', argument })) as RunView;
    const { value } = JSON.parse(String(result)) as { readonly value: ShownDone };
    return (value.status?.next ?? []).map(({ action }) => action);
  };

  test('fills an empty folder with a practice year whose drafts can be made', async () => {
    expect(await waiting()).toContain('generate-draft');
  });

  test('tells of one change once', async () => {
    heard.length = 0;
    await does({ kind: 'edit', sheet: 'Narasi', cells: [{ row: 60, column: 1, text: 'Catatan' }] });
    expect(heard).toEqual([{ kind: 'changed' }]);
  });

  test('starts the year again before its first step', async () => {
    heard.length = 0;
    await does({ kind: 'restart' });
    expect(heard).toContainEqual({ kind: 'changed' });
    expect(await waiting()).toEqual([]);
  });
});
