import { xmlText } from '../wordml/text';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What the document part may point to. */
type RelationshipKind = 'image' | 'hyperlink' | 'numbering';

/** A pointer from the document part to another part or to an address. */
export interface Relationship {
  readonly id: string;
  readonly kind: RelationshipKind;
  readonly target: string;
}

/** Highest `rIdN` in use, so that new ones cannot clash. */
export const highestRelationshipId = (xml: string): number =>
  Math.max(0, ...[...xml.matchAll(/\bId="rId(\d+)"/g)].map((match) => Number(match[1])));

/** Whether a relationship part already points to a part of this kind. */
export const hasRelationship = (xml: string, kind: RelationshipKind): boolean =>
  xml.includes(`Type="${OFFICE}/${kind}"`);

const relationshipXml = ({ id, kind, target }: Relationship): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${xmlText(target)}"${
    kind === 'hyperlink' ? ' TargetMode="External"' : ''
  }/>`;

/** Adds relationships to a relationship part. */
export const addRelationships = (xml: string, added: readonly Relationship[]): string =>
  xml
    .replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>')
    .replace('</Relationships>', () => `${added.map(relationshipXml).join('')}</Relationships>`);
