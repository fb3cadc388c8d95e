import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkspace } from '../../../src/local/disk/workspace';
import { createPropertiesService } from '../../../src/local/services/properties';
import { aGate, temporaryFolder } from '../../support/local';

const propertiesOf = (folder: string, email: string) =>
  createPropertiesService(aGate(), openWorkspace(folder), email).getUserProperties();

describe('PropertiesService', () => {
  test('keeps the values of each person apart, between runs', () => {
    const folder = temporaryFolder();
    propertiesOf(folder, 'a@example.org').setProperty('name', 'A').setProperty('other', 'x');
    propertiesOf(folder, '').setProperty('name', 'tanpa nama');
    expect(propertiesOf(folder, 'a@example.org').getProperty('name')).toBe('A');
    expect(propertiesOf(folder, '').getProperty('name')).toBe('tanpa nama');
    expect(propertiesOf(folder, 'b@example.org').getProperty('name')).toBeNull();
  });

  test('answers null for a key that every object inherits', () => {
    expect(propertiesOf(temporaryFolder(), 'a').getProperty('toString')).toBeNull();
  });

  test('forgets what is deleted and nothing else', () => {
    const properties = propertiesOf(temporaryFolder(), 'a');
    properties.setProperty('x', '1').setProperty('y', '2').deleteProperty('x');
    expect([properties.getProperty('x'), properties.getProperty('y')]).toEqual([null, '2']);
  });

  test('refuses a value above 9 KB and keeps the old one', () => {
    const properties = propertiesOf(temporaryFolder(), 'a').setProperty('x', 'lama');
    properties.setProperty('y', 'x'.repeat(9 * 1024));
    expect(() => properties.setProperty('x', 'x'.repeat(9 * 1024 + 1))).toThrow(
      'You have exceeded the property storage quota.',
    );
    expect(properties.getProperty('x')).toBe('lama');
  });

  test('says which file is damaged', () => {
    const folder = temporaryFolder();
    openWorkspace(folder);
    writeFileSync(join(folder, '.lapkin', 'properties.json'), '{"a":');
    expect(() => propertiesOf(folder, 'a').getProperty('x')).toThrow(/properties\.json rusak/);
  });
});
