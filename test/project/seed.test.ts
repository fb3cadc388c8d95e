import fc from 'fast-check';

const drawn = (): readonly number[] => fc.sample(fc.nat(), 20);

test('properties are tried with the same values each time', () => {
  expect(fc.readConfigureGlobal().seed).toBe(20_240_122);
  expect(drawn()).toEqual(drawn());
});
