import os from 'node:os';
import { format } from 'prettier';

const ms = (value) => (value === null ? '–' : value.toFixed(1).replace('.', ','));

/** The figures as a page of Markdown. */
export function pageOf({ speed, scripts, drawn }) {
  const text = [
    '# Performance in a browser',
    '',
    'Written by `npm run bench:web -- --write`, in headless Chromium with the program and PostgreSQL on the same machine',
    `(${os.cpus().length} cores, Node ${process.versions.node}). Milliseconds to the screen hold the wait for the next frame, up to 16,7. “Bare” is the same`,
    'cells put into a page as HTML, and the same text in an element that the browser itself lets one edit, in the same run.',
    '“4 ×” is a processor throttled to a quarter, for which four times the aim holds.',
    '',
    '| what | processor | median ms | 95 % within | aim | bare | ratio |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...speed.map(
      ({ what, slower, median, worst, aim, bare }) =>
        `| ${what} | ${slower} × | ${ms(median)} | ${ms(worst)} | ${aim === null ? '–' : `≤ ${aim}`} | ${ms(bare)} | ${ms(bare && median / bare)} |`,
    ),
    '',
    `When one of the 480 cells changes, ${drawn} ${drawn === 1 ? 'cell is' : 'cells are'} drawn anew.`,
    '',
    'Script is counted as it comes over the network, without the headers of the answers. What the dialogs and the menu of',
    'the editor are made of, and what converts what is pasted, is loaded when the cursor comes into a text, and nothing of it',
    'before; a text with a table loads what it takes to edit one. `tests/e2e/script-size.spec.ts` holds the first two.',
    '',
    '| script, compressed | kB | aim |',
    '| --- | --: | --: |',
    ...scripts.map(
      ({ what, kilobytes, aim }) =>
        `| ${what} | ${kilobytes.toFixed(0)} | ${aim === null ? '–' : `≤ ${aim}`} |`,
    ),
    '',
  ].join('\n');
  return format(text, { parser: 'markdown', printWidth: 110 });
}
