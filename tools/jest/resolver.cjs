// Our sources import `./x.js` as TypeScript wants it; under Jest the file is `./x.ts`. A moduleNameMapper would do
// the same to every package in node_modules, so this looks at our own files only.
const { existsSync } = require('node:fs');
const path = require('node:path');

module.exports = (request, options) => {
  if (/^\.{1,2}\/.*\.js$/.test(request) && !options.basedir.includes('node_modules')) {
    const source = path.resolve(options.basedir, request.replace(/js$/, 'ts'));
    if (existsSync(source)) return source;
  }
  return options.defaultResolver(request, options);
};
