/** The dependency rule of docs/architecture.md. Every rule is an error; a cycle is one too. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: allowed },
});

module.exports = {
  forbidden: [
    only(
      'domain-is-pure',
      '^src/domain/',
      '^src/domain/',
      'domain imports nothing outside itself: no npm, no Node.',
    ),
    only('platform-is-types', '^src/platform/', '^src/platform/', 'platform holds types only.'),
    only(
      'application-knows-domain',
      '^src/application/',
      '^src/(domain|application)/',
      'use cases know the domain and their own ports.',
    ),
    only(
      'docx-knows-domain',
      '^src/docx/',
      '^(src/(domain|docx)/|node_modules/(docxtemplater|pizzip|docx)/)',
      'the document writer knows domain types and its own libraries.',
    ),
    only(
      'apps-script-edge',
      '^src/apps-script/',
      '^(src/(domain|application|docx|platform|apps-script)/|virtual:[a-z-]+$|node_modules/diff/)',
      'the Google edge composes; it never reaches the local host. It hands the diff library to the merge.',
    ),
    only(
      'local-never-imports-apps-script',
      '^src/local/',
      '^(src/(platform|local)/|node_modules/|(node:)?[a-z/_]+$)',
      'the local host runs the finished bundle.',
    ),
    only(
      'sidebar-knows-server-api',
      '^src/sidebar/',
      '^(src/(sidebar|domain)/|src/application/(server-api|actions|messages)|node_modules/preact/)',
      'the sidebar knows the typed door and pure formatting.',
    ),
    { name: 'no-cycles', severity: 'error', from: { path: '^src' }, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
