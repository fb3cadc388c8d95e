import { answerOf, line, tell, toldUntil } from '../../../support/sop-story';

const file = (key: string, fileId: string) =>
  line('staf', '2024-01-30', {
    type: 'file-evidence',
    payload: { key, name: 'a.docx', fileId, url: '', digest: '', decidedAt: '', editedAt: '' },
  });

describe('fileEvidence', () => {
  test('answers the demand that a decision left', () => {
    const told = toldUntil(4);
    const keys = ['4/KPU/v1/ketua-divisi-rendatin', '4/SEKRETARIAT/v1/ketua-divisi-rendatin'];
    expect(told.state.evidenceDue.map((one) => one.key)).toEqual(keys);
    const filed = tell([file(keys[0] ?? '', 'f1')], told);
    expect(filed.state.evidenceDue.map((one) => one.key)).toEqual(keys.slice(1));
  });

  test('takes any other paper too, each file once and none without file', () => {
    const told = tell([file('lain', 'f1')], toldUntil(1));
    expect(answerOf(told.state, file('lain', 'f1'))).toBe('already-recorded');
    expect(answerOf(told.state, file('lain', 'f2'))).toBe('ok');
    expect(answerOf(told.state, file('lain', ' '))).toBe('file-missing');
  });

  test('is demanded for every decision of a year', () => {
    expect(
      toldUntil(10)
        .state.evidenceDue.map((one) => one.key)
        .sort(),
    ).toEqual(
      ['KPU', 'SEKRETARIAT']
        .flatMap((kind) => [
          `4/${kind}/v1/ketua-divisi-rendatin`,
          `5/${kind}/v1/pleno`,
          `6/${kind}/v1/ketua`,
          `6/${kind}/v1/sekretaris`,
          `7/${kind}/v1/final`,
        ])
        .sort(),
    );
  });
});
