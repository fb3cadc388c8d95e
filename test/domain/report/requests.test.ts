import { openRequests, requestText } from '../../../src/domain/report/requests';

describe('openRequests', () => {
  test('finds what a document still asks for, in its order', () => {
    const text = `Visi\n${requestText('visi menurut rencana strategis')}\nIsi.\n${requestText('rencana, oleh Divisi Hukum')} lagi`;
    expect(openRequests(text)).toEqual([
      'visi menurut rencana strategis',
      'rencana, oleh Divisi Hukum',
    ]);
  });

  test('finds nothing in a text that somebody has completed, and a request that somebody has cut', () => {
    expect(openRequests('Mohon dilengkapi bersama. [B-12]')).toEqual([]);
    expect(openRequests('[Mohon dilengkapi: visi')).toEqual(['visi']);
  });
});
