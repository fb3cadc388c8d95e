import { fillReport } from '../../src/docx/fill-report';
import type { ReportModel } from '../../src/domain/report/model';
import { openDocx, ownTemplate, relationships } from '../support/docx-file';
import type { DocxFile } from '../support/docx-file';
import { ONE_PIXEL, aFigure, aParagraph, aReport, everyBlock } from '../support/report-models';
import type { XmlElement } from '../support/xml-tree';
import { all, attribute, elements, ownText, values, visibleText } from '../support/xml-tree';

let template = '';
let file: DocxFile;

const figure = aFigure('3.1', 'Target dan realisasi tahun 2020–2023');
const pictures = { [figure.caption.anchor]: ONE_PIXEL };

const fill = (model: ReportModel, shown: Readonly<Record<string, string>> = pictures): DocxFile =>
  openDocx(fillReport(model, shown, template));

beforeAll(async () => {
  template = await ownTemplate();
  file = fill(everyBlock());
});

describe('fillReport', () => {
  test('leaves every part well-formed', () => {
    const parts = file.paths.filter((path) => /\.(xml|rels)$/.test(path));
    expect(parts.length).toBeGreaterThan(8);
    for (const path of parts) expect(() => file.part(path)).not.toThrow();
  });

  test('declares the content type of every part', () => {
    const types = elements(file.part('[Content_Types].xml'));
    const extensions = types.map((type) => attribute(type, 'Extension').toLowerCase());
    const parts = types.map((type) => attribute(type, 'PartName'));
    const undeclared = file.paths
      .filter((path) => path !== '[Content_Types].xml')
      .filter((path) => !parts.includes(`/${path}`))
      .filter((path) => !extensions.includes(path.slice(path.lastIndexOf('.') + 1)));
    expect(undeclared).toEqual([]);
    expect(parts.filter((part) => part !== '' && !file.paths.includes(part.slice(1)))).toEqual([]);
  });

  test('points only to parts that exist, and every pointer that is used exists', () => {
    const internal = relationships(file).filter((each) => attribute(each, 'TargetMode') === '');
    for (const each of internal) expect(file.paths).toContain(`word/${attribute(each, 'Target')}`);
    const ids = relationships(file).map((each) => attribute(each, 'Id'));
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...file.text('word/document.xml').matchAll(/r:(?:id|embed)="([^"]+)"/g)].map(
      (match) => match[1],
    );
    expect(used.length).toBeGreaterThan(5);
    for (const id of used) expect(ids).toContain(id);
  });

  test('gives every bookmark and drawing an id of its own', () => {
    const { document } = file;
    for (const list of [
      values(document, 'w:bookmarkStart', 'w:id'),
      values(document, 'w:bookmarkStart', 'w:name'),
      values(document, 'wp:docPr', 'id'),
    ]) {
      expect(list.length).toBeGreaterThan(0);
      expect(new Set(list).size).toBe(list.length);
    }
    expect(values(document, 'w:bookmarkEnd', 'w:id')).toEqual(
      values(document, 'w:bookmarkStart', 'w:id'),
    );
  });

  test('uses only styles and lists that are defined', () => {
    const styles = values(file.part('word/styles.xml'), 'w:style', 'w:styleId');
    const used = [
      ...values(file.document, 'w:pStyle', 'w:val'),
      ...values(file.document, 'w:rStyle', 'w:val'),
    ];
    expect([...new Set(used)].filter((id) => !styles.includes(id))).toEqual([]);
    const lists = values(file.part('word/numbering.xml'), 'w:num', 'w:numId');
    const usedLists = [...new Set(values(file.document, 'w:numId', 'w:val'))];
    expect(usedLists).toHaveLength(4);
    expect(usedLists.filter((id) => !lists.includes(id))).toEqual([]);
  });

  test('leaves no tag in any part', () => {
    for (const path of file.paths.filter((each) => each.endsWith('.xml'))) {
      expect(`${path} ${/\{@?[A-Za-z]+\d?\}/.exec(file.text(path))?.[0] ?? ''}`).toBe(`${path} `);
    }
  });

  test('gives the same bytes for the same report', () => {
    expect(fillReport(everyBlock(), pictures, template)).toBe(
      fillReport(everyBlock(), pictures, template),
    );
  });

  test('starts counted lists again at one and lets bullets share one list', () => {
    const numbering = file.part('word/numbering.xml');
    const used = new Set(values(file.document, 'w:numId', 'w:val'));
    const lists = all(numbering, 'w:num').filter((each) => used.has(attribute(each, 'w:numId')));
    expect(lists.map((each) => values(each, 'w:startOverride', 'w:val'))).toEqual([
      ['1'],
      ['1'],
      ['1'],
      ['1'],
    ]);
    const formats = lists.map((each) => {
      const id = values(each, 'w:abstractNumId', 'w:val')[0];
      const definition = all(numbering, 'w:abstractNum').find(
        (one) => attribute(one, 'w:abstractNumId') === id,
      );
      return definition && values(definition, 'w:numFmt', 'w:val')[0];
    });
    expect(formats).toEqual(['decimal', 'lowerLetter', 'decimal', 'bullet']);
  });
});

describe('fillReport on pages', () => {
  const sections = (): readonly XmlElement[] => all(file.document, 'w:sectPr');

  test('has a cover, upright pages, landscape annexes and upright closing annexes', () => {
    const sizes = sections().map((section) => {
      const size = all(section, 'w:pgSz')[0];
      return `${attribute(size, 'w:w')}×${attribute(size, 'w:h')} ${attribute(size, 'w:orient')}`;
    });
    expect(sizes).toEqual([
      '11906×16838 portrait',
      '11906×16838 portrait',
      '16838×11906 landscape',
      '11906×16838 portrait',
    ]);
  });

  test('shows nothing in header and footer of the cover', () => {
    const references = [
      ...all(sections()[0] ?? file.document, 'w:headerReference'),
      ...all(sections()[0] ?? file.document, 'w:footerReference'),
    ].map((each) => attribute(each, 'r:id'));
    const targets = relationships(file).filter((each) =>
      references.includes(attribute(each, 'Id')),
    );
    expect(targets).toHaveLength(4);
    for (const target of targets) {
      expect(visibleText(file.part(`word/${attribute(target, 'Target')}`))).toBe('');
    }
  });

  test('numbers the pages behind the cover in one series, the field alone in its run', () => {
    const footers = file.paths.filter((path) => /^word\/footer\d+\.xml$/.test(path));
    const numbered = footers
      .map((path) => file.part(path))
      .filter((part) => all(part, 'w:instrText').length > 0);
    expect(numbered).toHaveLength(3);
    for (const part of numbered) {
      expect(all(part, 'w:instrText').map((each) => ownText(each).trim())).toEqual(['PAGE']);
      expect(visibleText(part).trim()).toBe('');
    }
    const starts = sections().map((section) =>
      attribute(all(section, 'w:pgNumType')[0], 'w:start'),
    );
    expect(starts).toEqual(['', '1', '', '']);
  });

  test('repeats the running head and the practice mark on the pages', () => {
    const heads = file.paths
      .filter((path) => /^word\/header\d+\.xml$/.test(path))
      .map((path) => visibleText(file.part(path)))
      .filter((text) => text !== '');
    expect(heads).toEqual(
      Array.from(
        { length: 3 },
        () => 'Laporan Kinerja Sekretariat KPU Kabupaten Contoh Tahun 2023\tDATA\u00A0CONTOH',
      ),
    );
  });

  test('carries no practice mark in a real report', () => {
    const real = fill(aReport({ bab1: [aParagraph('Isi.')] }, { practice: false }));
    for (const path of real.paths.filter((each) => each.endsWith('.xml'))) {
      expect(real.text(path)).not.toContain('DATA\u00A0CONTOH');
    }
  });

  test('leaves out a landscape section that would be empty', () => {
    const short = fill(
      aReport({ bab1: [aParagraph('Isi.')], lampiranPenutup: [aParagraph('Foto.')] }),
    );
    expect(values(short.document, 'w:pgSz', 'w:orient')).toEqual([
      'portrait',
      'portrait',
      'portrait',
    ]);
  });

  test('leaves out both last sections when they would be empty', () => {
    const short = fill(aReport({ bab1: [aParagraph('Isi.')] }));
    expect(values(short.document, 'w:pgSz', 'w:orient')).toEqual(['portrait', 'portrait']);
    const body = all(short.document, 'w:body')[0];
    expect(body && elements(body).at(-1)?.name).toBe('w:sectPr');
  });
});
