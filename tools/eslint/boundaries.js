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
  allow: [],
  depConstraints: Object.entries(allowed).map(([scope, scopes]) => ({
    sourceTag: `scope:${scope}`,
    onlyDependOnLibsWithTags: [scope, ...scopes].map((name) => `scope:${name}`),
  })),
};
