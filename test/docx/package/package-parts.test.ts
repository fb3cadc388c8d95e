import { completeContentTypes } from '../../../src/docx/package/content-types';
import { EMPTY_NUMBERING, addLists, highestListId } from '../../../src/docx/package/numbering';
import {
  addRelationships,
  hasRelationship,
  highestRelationshipId,
} from '../../../src/docx/package/relationships';
import { completeStyles } from '../../../src/docx/package/styles';
import { attribute, elements, parseXml, values } from '../../support/xml-tree';

describe('addLists', () => {
  test('puts definitions before lists and lists before the clean-up mark', () => {
    const present = EMPTY_NUMBERING.replace(
      '</w:numbering>',
      '<w:abstractNum w:abstractNumId="7"/><w:num w:numId="3"/><w:numIdMacAtCleanup w:val="1"/></w:numbering>',
    );
    const root = parseXml(addLists(present, [{ id: 4, marker: 'letter' }]));
    expect(elements(root).map(({ name }) => name)).toEqual([
      'w:abstractNum',
      'w:abstractNum',
      'w:abstractNum',
      'w:abstractNum',
      'w:num',
      'w:num',
      'w:numIdMacAtCleanup',
    ]);
    expect(values(root, 'w:abstractNum', 'w:abstractNumId')).toEqual(['7', '8', '9', '10']);
    expect(values(root, 'w:num', 'w:numId')).toEqual(['3', '4']);
  });

  test('opens a numbering part that has nothing in it', () => {
    const root = parseXml(addLists('<w:numbering xmlns:w="x"/>', [{ id: 1, marker: 'bullet' }]));
    expect(values(root, 'w:num', 'w:numId')).toEqual(['1']);
  });

  test('counts on from the highest list of the template', () => {
    expect(highestListId('<w:num w:numId="2"/><w:num w:numId="11" w:durableId="4"/>')).toBe(11);
    expect(highestListId(EMPTY_NUMBERING)).toBe(0);
  });
});

describe('addRelationships', () => {
  test('marks links as external and parts as internal', () => {
    const root = parseXml(
      addRelationships('<Relationships xmlns="x"/>', [
        { id: 'rId1', kind: 'hyperlink', target: 'https://kpu.example/?a=1&b=2' },
        { id: 'rId2', kind: 'image', target: 'media/a.png' },
      ]),
    );
    expect(elements(root).map((each) => attribute(each, 'TargetMode'))).toEqual(['External', '']);
    expect(attribute(elements(root)[0], 'Target')).toBe('https://kpu.example/?a=1&b=2');
  });

  test('counts on from the highest id and knows what is there', () => {
    const xml = addRelationships('<Relationships/>', [
      { id: 'rId12', kind: 'numbering', target: 'n.xml' },
    ]);
    expect(highestRelationshipId(xml)).toBe(12);
    expect(hasRelationship(xml, 'numbering')).toBe(true);
    expect(hasRelationship(xml, 'image')).toBe(false);
  });
});

describe('completeContentTypes', () => {
  const types = (xml: string, hasLists: boolean): string => completeContentTypes(xml, hasLists);

  test('declares PNG once, and the numbering part only when there are lists', () => {
    const without = types('<Types xmlns="x"></Types>', false);
    expect(without).toContain('Extension="png"');
    expect(without).not.toContain('numbering');
    const complete = types(without, true);
    expect(complete).toContain('/word/numbering.xml');
    expect(types(complete, true)).toBe(complete);
  });
});

describe('completeStyles', () => {
  test('prefers the exact name, then the name in other capitals, then adds its own', () => {
    const xml =
      '<w:styles xmlns:w="x"><w:style w:styleId="Label"><w:name w:val="Caption"/></w:style>' +
      '<w:style w:styleId="Caption1"><w:name w:val="caption"/></w:style>' +
      '<w:style w:styleId="Judul1"><w:name w:val="Heading 1"/></w:style></w:styles>';
    const sheet = completeStyles(xml);
    expect(sheet.ids).toMatchObject({
      caption: 'Caption1',
      heading1: 'Judul1',
      heading2: 'Heading2',
    });
    const ids = values(parseXml(sheet.xml), 'w:style', 'w:styleId');
    expect(ids.slice(0, 3)).toEqual(['Label', 'Caption1', 'Judul1']);
    expect(ids).toContain('Heading2');
    expect(ids).not.toContain('Heading1');
  });
});
