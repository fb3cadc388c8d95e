import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** Bundles one browser file to text; template literals are lowered because Google's page reader trips over `//` in them. */
const bundle = async (entry) => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    supported: { 'template-literal': false },
    logLevel: 'warning',
  });
  return outputFiles[0].text.trim();
};

/** What must not stand in a page that Google serves, and why. */
const forbidden = [
  [/<\?/, '"<?" would start a scriptlet'],
  [/<\/script>[\s\S]*<\/script>/, 'a second "</script>" would end the script early'],
];

/** The sidebar as one self-contained page. */
export const bundleSidebar = async () => {
  const page = await readFile('src/sidebar/sidebar.html', 'utf8');
  const style = await bundle('src/sidebar/sidebar.css');
  const script = await bundle('src/sidebar/main.tsx');
  const html = page.replace('/* style */', () => style).replace('/* script */', () => script);
  for (const [pattern, reason] of forbidden) {
    if (pattern.test(html)) throw new Error(`Sidebar.html: ${reason}`);
  }
  return html;
};
