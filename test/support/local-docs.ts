import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillReport } from '../../src/docx/fill-report';
import type { ReportModel } from '../../src/domain/report/model';
import { openWorkspace, type Workspace } from '../../src/local/disk/workspace';
import { createDocs } from '../../src/local/docs/docs';
import { createPeople, type People } from '../../src/local/docs/people';
import { createDrive } from '../../src/local/drive/drive';
import { createBlob } from '../../src/local/services/blob';
import type { Docs, DocsElement, DocsRequest } from '../../src/platform/docs';
import type { Drive } from '../../src/platform/drive';
import { ownTemplate } from './docx-file';
import { aGate, docxBytes, temporaryFolder } from './local';
import { ONE_PIXEL } from './report-models';

const DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Services of one person. */
export interface Desk {
  readonly drive: Drive;
  readonly docs: Docs;
}

/** A workspace with one document in it. */
export interface Place extends Desk {
  readonly workspace: Workspace;
  readonly id: string;
  readonly people: People;
  readonly path: string;
  /** The same workspace for another person. */
  as(email: string): Desk;
  bytes(): Uint8Array;
  /** Another program saved the file. */
  save(bytes: Uint8Array): void;
  at(time: string): void;
}

const OWNER = 'penyusun@example.org';

/** Puts a document of the owner into a fresh workspace. */
export const placeOf = (docx: Uint8Array): Place => {
  const workspace = openWorkspace(temporaryFolder());
  let time = '2024-02-02T01:00:00Z';
  const now = (): Date => new Date(time);
  const as = (email: string): Desk => {
    const parts = { gate: aGate(), workspace, email, displayName: email.replace(/@.*/, ''), now };
    return { drive: createDrive(parts), docs: createDocs(parts) };
  };
  const desk = as(OWNER);
  const { id = '' } = desk.drive.Files.create(
    { name: 'LAPKIN', mimeType: DOC },
    createBlob(docx, DOCX, 'x.docx'),
    { fields: 'id' },
  );
  const path = join(workspace.folder, 'LAPKIN.docx');
  return {
    ...desk,
    workspace,
    id,
    path,
    as,
    people: createPeople({ workspace, now }),
    bytes: () => readFileSync(path),
    save: (bytes) => writeFileSync(path, bytes),
    at: (next) => {
      time = next;
    },
  };
};

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const relations = (kind: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;

/** A .docx with this body; the styles know one heading. */
export const docxOf = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  docxBytes('', {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD_TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': relations('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': relations('styles', 'styles.xml'),
    'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    ...parts,
  });

/** A paragraph of Word with one plain run. */
export const wp = (text: string, properties = ''): string =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A table of Word with these texts. */
export const wtbl = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${wp(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

let template = '';

/** A report as the add-on would make it. */
export const reportBytes = async (model: ReportModel): Promise<Uint8Array> => {
  template ||= await ownTemplate();
  const pictures = Object.fromEntries(
    Object.values(model.parts).flatMap((blocks) =>
      blocks.flatMap((block) =>
        block.kind === 'figure' ? [[block.caption.anchor, ONE_PIXEL] as const] : [],
      ),
    ),
  );
  return Buffer.from(fillReport(model, pictures, template), 'base64');
};

/** What the Docs service shows of the document. */
export const contentOf = ({ docs, id }: Pick<Place, 'docs' | 'id'>): readonly DocsElement[] =>
  docs.Documents.get(id, { suggestionsViewMode: 'SUGGESTIONS_INLINE' }).body?.content ?? [];

/** Words of structural elements; a picture is a `*`, a cell ends with `|`. */
export const textOf = (elements: readonly DocsElement[]): string =>
  elements
    .map(({ paragraph, table, tableOfContents }) => {
      const words = (paragraph?.elements ?? []).map(({ textRun }) => textRun?.content ?? '*');
      const cells = (table?.tableRows ?? []).flatMap(({ tableCells = [] }) =>
        tableCells.map(({ content = [] }) => `${textOf(content)}|`),
      );
      return [...words, ...cells, textOf(tableOfContents?.content ?? [])].join('');
    })
    .join('');

/** Sends requests without asking for a revision. */
export const send = ({ docs, id }: Pick<Place, 'docs' | 'id'>, ...requests: DocsRequest[]) =>
  docs.Documents.batchUpdate({ requests }, id);
