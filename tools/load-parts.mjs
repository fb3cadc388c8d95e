import { build } from 'esbuild';

/** How a program for Node is bundled: packages stay outside. */
export const FOR_NODE = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
};

/** Bundles these lines of TypeScript, written as if they stood in the project's folder, and gives what they export. */
export const loadParts = async (contents, name) => {
  const outfile = `.build/${name}-${String(process.pid)}.mjs`;
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    outfile,
    ...FOR_NODE,
  });
  return import(new URL(`../${outfile}`, import.meta.url).href);
};
