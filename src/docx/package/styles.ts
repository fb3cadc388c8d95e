import { xmlText } from '../wordml/text';
import { styleDefinitions } from './style-names';
import type { StyleDefinition, StyleKey } from './style-names';

/** Ids of the styles in one template, and its style sheet with the missing ones added. */
interface StyleSheet {
  readonly ids: Readonly<Record<StyleKey, string>>;
  readonly xml: string;
}

/** Ids by the exact name, which wins, and by the name in small letters, as writers differ in capitals. */
const idsByName = (xml: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [style] of xml.matchAll(/<w:style[ >][\s\S]*?<\/w:style>/g)) {
    const id = /w:styleId="([^"]*)"/.exec(style)?.[1];
    const name = /<w:name w:val="([^"]*)"/.exec(style)?.[1];
    if (id === undefined || name === undefined) continue;
    found.set(name, id);
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), id);
  }
  return found;
};

const styleXml = ({ id, name, kind, fallback }: StyleDefinition): string =>
  `<w:style w:type="${kind}" w:styleId="${xmlText(id)}"><w:name w:val="${xmlText(name)}"/><w:qFormat/>${fallback}</w:style>`;

const KEYS = Object.keys(styleDefinitions) as readonly StyleKey[];

/** Finds the writer's styles in a template by their built-in names and adds those it lacks. */
export const completeStyles = (xml: string): StyleSheet => {
  const known = idsByName(xml);
  const ids = Object.fromEntries(
    KEYS.map((key) => {
      const { name, id } = styleDefinitions[key];
      return [key, known.get(name) ?? known.get(name.toLowerCase()) ?? id] as const;
    }),
  ) as Record<StyleKey, string>;
  const missing = KEYS.map((key) => styleDefinitions[key])
    .filter(({ name }) => !known.has(name.toLowerCase()))
    .map(styleXml)
    .join('');
  return { ids, xml: xml.replace('</w:styles>', () => `${missing}</w:styles>`) };
};
