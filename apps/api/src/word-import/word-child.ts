import { readWord } from './read-word.js';
import { Refused } from './refused.js';

/** The process of `word-process.ts`: a file in, its text or why there is none out, and the end. */
process.once('message', (file: Uint8Array) => {
  const answer = (message: object) => process.send!(message, () => process.disconnect());
  readWord(file).then(
    (read) => answer({ read }),
    (error: unknown) =>
      answer(error instanceof Refused ? { refused: error.code } : { failed: String(error) }),
  );
});
