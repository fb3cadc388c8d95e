import { relative } from 'node:path';
import ts from 'typescript';

const EDGE = 'src/apps-script/';
const SELF_TEST = 'src/apps-script/self-test/';

/** Methods of `src/platform`, e.g. `Range.setValues`, each with the files of the edge that call it. */
export type MemberUse = ReadonlyMap<string, ReadonlySet<string>>;

const programOfEdge = (): ts.Program => {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const config = ts.getParsedCommandLineOfConfigFile(`${EDGE}tsconfig.json`, {}, host);
  // Google's own types are not needed: every service is typed by `src/platform` where it comes in.
  return ts.createProgram(config?.fileNames ?? [], { ...config?.options, types: [] });
};

const memberOf = (symbol: ts.Symbol | undefined): string | null => {
  const method = (symbol?.declarations ?? []).find(
    (declaration) =>
      ts.isMethodSignature(declaration) &&
      ts.isInterfaceDeclaration(declaration.parent) &&
      /src\/platform\//.test(declaration.getSourceFile().fileName),
  );
  const owner = method?.parent;
  return owner && symbol && ts.isInterfaceDeclaration(owner)
    ? `${owner.name.text}.${symbol.name}`
    : null;
};

/** Reads every source of the edge once and notes which methods of the platform it names. */
export const memberUse = (): MemberUse => {
  const program = programOfEdge();
  const checker = program.getTypeChecker();
  const use = new Map<string, Set<string>>();
  for (const source of program.getSourceFiles()) {
    const file = relative('.', source.fileName);
    if (!file.startsWith(EDGE)) continue;
    const visit = (node: ts.Node): void => {
      const member = ts.isPropertyAccessExpression(node)
        ? memberOf(checker.getSymbolAtLocation(node.name))
        : null;
      if (member !== null) use.set(member, (use.get(member) ?? new Set()).add(file));
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return use;
};

/** True for the self-test itself, which is no code that depends on anything. */
export const isSelfTest = (file: string): boolean => file.startsWith(SELF_TEST);
