/** How Jest compiles everything but the web: as `tsc` does for the API, with decorators and their metadata. */
export const swc = [
  '@swc/jest',
  {
    module: { type: 'es6' },
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
    sourceMaps: 'inline',
  },
];
