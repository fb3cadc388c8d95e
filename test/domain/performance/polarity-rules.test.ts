import { polarityRuleOf, polarityRules } from '../../../src/domain/performance/polarity-rules';

describe('polarityRules', () => {
  test.each(Object.entries(polarityRules))('explains %s with a formula and a source', (_, rule) => {
    expect(rule.label).toMatch(/^[A-Z]/);
    expect(rule.formula).toContain('100%');
    expect(rule.reference).not.toBe('');
  });
});

describe('polarityRuleOf', () => {
  test('explains a minimum indicator by the formula that the office chose', () => {
    expect(polarityRuleOf('minimum', { minimumFormula: 'selisih' })).toBe(polarityRules.minimum);
    expect(polarityRuleOf('minimum', { minimumFormula: 'rasio' })).toBe(
      polarityRules['minimum-rasio'],
    );
  });
});
