/** Which project may import which, by the tags in each project.json; see docs/architecture.md. */
const allowed = {
  domain: [],
  documents: ['domain'],
  api: ['domain', 'documents'],
  web: ['domain'],
  test: ['domain'],
};

/** Options of @nx/enforce-module-boundaries. */
export const moduleBoundaries = {
  // Lets a test's child process run the source as it stands.
  allow: ['/tools/typescript-hooks\\.mjs$'],
  depConstraints: Object.entries(allowed).map(([scope, scopes]) => ({
    sourceTag: `scope:${scope}`,
    onlyDependOnLibsWithTags: [scope, ...scopes].map((name) => `scope:${name}`),
  })),
};
