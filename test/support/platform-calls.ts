import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);

const PLATFORM = join('src', 'platform');

const interfaces: ReadonlyMap<string, ts.InterfaceDeclaration> = new Map(
  readdirSync(PLATFORM)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => parse(join(PLATFORM, name)).statements.filter(ts.isInterfaceDeclaration))
    .map((declaration) => [declaration.name.text, declaration]),
);

const nameOf = (member: ts.TypeElement): string =>
  member.name !== undefined && ts.isIdentifier(member.name) ? member.name.text : '';

const callsBelow = (surface: string, prefix: string): readonly string[] =>
  (interfaces.get(surface)?.members ?? []).flatMap((member) => {
    const call = `${prefix}.${nameOf(member)}`;
    if (ts.isMethodSignature(member)) return [call];
    const isPart =
      ts.isPropertySignature(member) &&
      member.type !== undefined &&
      ts.isTypeReferenceNode(member.type);
    return isPart ? callsBelow(member.type.getText(), call) : [];
  });

/** Google's services that the script takes hold of, as its one file about them names them. */
export const services: readonly string[] = [
  ...readFileSync('src/apps-script/google.ts', 'utf8').matchAll(/\b(\w+) as \w+Surface\b/g),
].map(([, name = '']) => name);

/** Every call of those services that the script could make, e.g. `Drive.Files.create`. */
export const possibleCalls: readonly string[] = services.flatMap((name) => callsBelow(name, name));

/** All that Google's own type package declares as a global. */
const googleGlobals: readonly string[] = [
  ...new Set(
    readdirSync('node_modules/@types/google-apps-script')
      .filter((name) => name.endsWith('.d.ts'))
      .flatMap((name) => [
        ...readFileSync(join('node_modules/@types/google-apps-script', name), 'utf8').matchAll(
          /^declare (?:var|const|let) (\w+):/gm,
        ),
      ])
      .map(([, name = '']) => name),
  ),
];

const isOwnName = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return (
    !(ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) || parent.name !== node
  );
};

/** Those of Google's globals that a script names. */
export const globalsNamedIn = (source: string): ReadonlySet<string> => {
  const wanted = new Set(googleGlobals);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && wanted.has(node.text) && isOwnName(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('Code.js', source, ts.ScriptTarget.ES2022, true));
  return found;
};
