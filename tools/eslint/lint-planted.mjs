// Lints the texts given on stdin as if they stood at their paths, and prints which rules each of them breaks.
// A process of its own, because ESLint imports its configuration in ways that Jest's module loader does not follow.
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// A planted file is in no TypeScript program, so the rules that need types sit out, unless the path is a real file's.
const untyped = new ESLint({
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
});
const typed = new ESLint();

const found = [];
for (const { file, code, withTypes } of JSON.parse(readFileSync(0, 'utf8'))) {
  const results = await (withTypes ? typed : untyped).lintText(code, { filePath: file });
  found.push(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message)));
}
process.stdout.write(JSON.stringify(found));
