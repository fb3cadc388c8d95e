import type { DocsContent, DocsElement, DocsSectionStyle } from '../../../platform/docs';
import { readParagraph } from '../model/read-paragraph';
import { paragraphText, type Body, type SectionBreak } from '../model/structure';
import type { DocxPackage } from '../package/docx-package';
import { allNamed, attributeOf, childNamed, type Element } from '../package/xml';
import type { LinkTargets } from './text-style';

const footerId = (relationship: string): string => `kix.footer${relationship}`;

const pageStyleOf = (properties: Element | null): DocsSectionStyle => {
  const footer = properties
    ? allNamed(properties, 'w:footerReference').find(
        (one) => attributeOf(one, 'w:type') === 'default',
      )
    : undefined;
  const start = Number(attributeOf(childNamed(properties, 'w:pgNumType'), 'w:start'));
  const isLandscape = attributeOf(childNamed(properties, 'w:pgSz'), 'w:orient') === 'landscape';
  return {
    ...(isLandscape ? { flipPageOrientation: true } : {}),
    ...(childNamed(properties, 'w:titlePg') ? { useFirstPageHeaderFooter: true } : {}),
    ...(start > 0 ? { pageNumberStart: start } : {}),
    ...(footer ? { defaultFooterId: footerId(attributeOf(footer, 'r:id')) } : {}),
  };
};

/**
 * How the pages after each section break look. Word keeps the properties of a section at its end, Google at its
 * beginning.
 */
export const sectionStyles = ({ blocks }: Body): ((block: SectionBreak) => DocsSectionStyle) => {
  const breaks = blocks.filter((block): block is SectionBreak => block.kind === 'section');
  const ends = [...breaks.slice(1), ...breaks.slice(0, 1)];
  return (block) => pageStyleOf(ends[breaks.indexOf(block)]?.properties ?? null);
};

const footerParagraph = (node: Element): DocsElement => {
  const codes = allNamed(node, 'w:instrText').map(({ textContent }) => textContent?.trim());
  const page = codes.includes('PAGE') ? [{ autoText: { type: 'PAGE_NUMBER' as const } }] : [];
  const content = `${paragraphText(readParagraph(node))}\n`;
  return { paragraph: { elements: [...page, { textRun: { content } }] } };
};

/** Footers by the id that section styles name. */
export const footersJson = (
  docx: DocxPackage,
  links: LinkTargets,
): NonNullable<DocsContent['footers']> =>
  Object.fromEntries(
    [...links].flatMap(([relationship, target]) => {
      const part = /^footer[^/]*\.xml$/.test(target) ? docx.read(`word/${target}`) : null;
      const content = part === null ? [] : allNamed(part, 'w:p').map(footerParagraph);
      return part === null ? [] : [[footerId(relationship), { content }]];
    }),
  );
