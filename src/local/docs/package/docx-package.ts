import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { allNamed, attributeOf, parseXml, rootOf, serializeXml, type Document } from './xml';

export const DOCUMENT_PART = 'word/document.xml';
const DOCUMENT_RELATIONS = 'word/_rels/document.xml.rels';
const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** A part that a .docx may lack and how to add it. */
export interface NewPart {
  readonly path: string;
  readonly contentType: string;
  readonly relationship: string;
  /** The empty part. */
  readonly xml: string;
}

/** The parts of a .docx, each parsed when it is first asked for. */
export interface DocxPackage {
  read(path: string): Document | null;
  /** Like `read`, and the part is written again on saving. */
  edit(path: string): Document | null;
  /** The part for changes, added to the package when it is missing. */
  ensure(part: NewPart): Document;
  /** Fingerprintable content of a part that is not XML. */
  raw(path: string): Uint8Array | null;
  /** The whole file; parts nobody edited since it was last packed are as they were. */
  pack(): Uint8Array;
}

/** The moment of packing would make every file differ. */
const FIXED_TIME = new Date(2000, 0, 1);

const declarePart = (parts: Pick<DocxPackage, 'edit' | 'ensure'>, part: NewPart): void => {
  const types = parts.edit(CONTENT_TYPES);
  const relations = parts.edit(DOCUMENT_RELATIONS);
  if (types === null || relations === null) throw new TypeError('package without declarations');
  const typesRoot = rootOf(types);
  const isDeclared = allNamed(types, 'Override').some(
    (entry) => attributeOf(entry, 'PartName') === `/${part.path}`,
  );
  if (!isDeclared) {
    const override = types.createElementNS(typesRoot.namespaceURI, 'Override');
    override.setAttribute('PartName', `/${part.path}`);
    override.setAttribute('ContentType', part.contentType);
    typesRoot.appendChild(override);
  }
  const root = rootOf(relations);
  const taken = allNamed(relations, 'Relationship').map((entry) => attributeOf(entry, 'Id'));
  let number = taken.length + 1;
  while (taken.includes(`rId${number}`)) number += 1;
  const entry = relations.createElementNS(root.namespaceURI, 'Relationship');
  entry.setAttribute('Id', `rId${number}`);
  entry.setAttribute('Type', part.relationship);
  entry.setAttribute('Target', part.path.replace(/^word\//, ''));
  root.appendChild(entry);
};

/** Opens the bytes of a .docx. Throws when they are none: the caller has checked them. */
export const openPackage = (zipped: Uint8Array): DocxPackage => {
  const files = unzipSync(zipped);
  const parsed = new Map<string, Document>();
  const edited = new Set<string>();

  const read = (path: string): Document | null => {
    const known = parsed.get(path);
    if (known !== undefined) return known;
    const file = files[path];
    if (file === undefined && path !== DOCUMENT_RELATIONS) return null;
    const document = parseXml(file === undefined ? RELATIONSHIPS : strFromU8(file));
    parsed.set(path, document);
    return document;
  };
  const edit = (path: string): Document | null => {
    const document = read(path);
    if (document !== null) edited.add(path);
    return document;
  };
  const ensure = (part: NewPart): Document => {
    const present = edit(part.path);
    if (present !== null) return present;
    declarePart({ edit, ensure }, part);
    const document = parseXml(part.xml);
    parsed.set(part.path, document);
    edited.add(part.path);
    return document;
  };
  const pack = (): Uint8Array => {
    edited.forEach((path) => {
      const document = parsed.get(path);
      if (document) files[path] = strToU8(serializeXml(document));
    });
    edited.clear();
    return zipSync(files, { mtime: FIXED_TIME });
  };
  return { read, edit, ensure, raw: (path) => files[path] ?? null, pack };
};

/** The document part, which every .docx has. */
export const documentOf = (docx: Pick<DocxPackage, 'read'>): Document => {
  const document = docx.read(DOCUMENT_PART);
  if (document === null) throw new TypeError('package without a document');
  return document;
};

/** Lets a reader that does not know an extension pass over it, as Word demands of what it does not know. */
export const allowExtension = (document: Document, prefix: string, namespace: string): void => {
  const root = rootOf(document);
  const declare = (name: string, uri: string): void => {
    root.setAttributeNS('http://www.w3.org/2000/xmlns/', `xmlns:${name}`, uri);
  };
  if (!root.hasAttribute(`xmlns:${prefix}`)) declare(prefix, namespace);
  const mc = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
  if (!root.hasAttribute('xmlns:mc')) declare('mc', mc);
  const ignorable = attributeOf(root, 'mc:Ignorable').split(/\s+/).filter(Boolean);
  if (ignorable.includes(prefix)) return;
  root.setAttributeNS(mc, 'mc:Ignorable', [...ignorable, prefix].join(' '));
};
