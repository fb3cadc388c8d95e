import { createHash } from 'node:crypto';
import type { DocsContent } from '../../../platform/docs';
import type { DocsDimension } from '../../../platform/docs-looks';
import type { DocxPackage } from '../package/docx-package';
import { allNamed, attributeOf, type Element } from '../package/xml';
import type { LinkTargets } from './text-style';

/** The pictures met while a body is written, under the ids Google's JSON names them by. */
export interface Pictures {
  readonly idOf: (node: Element) => string;
  readonly objects: () => NonNullable<DocsContent['inlineObjects']>;
}

const digest = (bytes: Uint8Array | null): string =>
  createHash('sha256')
    .update(bytes ?? new Uint8Array())
    .digest('hex')
    .slice(0, 24);

const EMU_OF_A_POINT = 12_700;

const points = (extent: Element | undefined, name: string): DocsDimension => ({
  magnitude: Number(attributeOf(extent, name)) / EMU_OF_A_POINT,
  unit: 'PT',
});

/** Collects pictures; the address of the content changes with its bytes and leads nowhere. */
export const collectPictures = (docx: DocxPackage, targets: LinkTargets): Pictures => {
  const objects: NonNullable<DocsContent['inlineObjects']> = {};
  return {
    objects: () => objects,
    idOf: (node) => {
      const objectId = `kix.picture${Object.keys(objects).length + 1}`;
      const target = targets.get(attributeOf(allNamed(node, 'a:blip')[0], 'r:embed')) ?? '';
      const about = allNamed(node, 'wp:docPr')[0];
      const contentUri = `https://lh.googleusercontent.com/${digest(docx.raw(`word/${target}`))}`;
      const extent = allNamed(node, 'wp:extent')[0];
      const size = { width: points(extent, 'cx'), height: points(extent, 'cy') };
      const title = attributeOf(about, 'title');
      const description = attributeOf(about, 'descr');
      objects[objectId] = {
        objectId,
        inlineObjectProperties: {
          embeddedObject: { title, description, imageProperties: { contentUri }, size },
        },
      };
      return objectId;
    },
  };
};
