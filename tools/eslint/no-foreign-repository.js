import path from 'node:path';

const slices = path.resolve(import.meta.dirname, '../../apps/api/src');

/** The folder right below apps/api/src that a file lives in, or null for anything else. */
function sliceOf(file) {
  const parts = path.relative(slices, file).split(path.sep);
  return parts[0] === '..' || parts.length < 2 ? null : parts[0];
}

/** Across slices the API calls a service: all the SQL of a slice stays behind its own rules. */
export const noForeignRepository = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      foreign: "'{{slice}}' keeps its repository to itself: call its service from '{{own}}' instead.",
    },
  },
  create(context) {
    const own = sliceOf(context.filename);
    if (own === null) return {};
    const check = ({ source }) => {
      if (source?.type !== 'Literal' || !/\.repository(\.js|\.ts)?$/.test(source.value)) return;
      const slice = sliceOf(path.resolve(path.dirname(context.filename), source.value));
      if (slice !== own) context.report({ node: source, messageId: 'foreign', data: { slice, own } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
