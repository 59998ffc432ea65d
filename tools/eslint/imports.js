/** A library is what its package.json exports; what lies behind that may move without a word. */
export const noDeepImports = [
  {
    regex: '^@samsyn/[^/]+/(?!(testing|light|rules)$).+',
    message: "Import '@samsyn/<library>' itself: what it does not export is its own affair.",
  },
  {
    regex: '^(\\.\\./)+(libs|apps)/',
    message: 'Another project is imported by its name, not by its path.',
  },
];

/** The domain decides and knows of nothing else: no framework, no clock, no file, no network. */
export const domainImports = {
  regex: '^(?!\\.{1,2}/|@casl/ability$|@casl/ability/extra$|zod$).+',
  message: 'libs/domain is pure TypeScript: it imports @casl/ability and zod, nothing else.',
};
