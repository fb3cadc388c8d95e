import { createRequire } from 'node:module';

/** Works in the bundled command line (an ES module) and where a tool has compiled this file to CommonJS. */
const requireHere = createRequire(typeof __filename === 'string' ? __filename : import.meta.url);

/** Where a file of an installed package lies, e.g. a font or a WebAssembly module. */
export const packageFile = (specifier: string): string => requireHere.resolve(specifier);
