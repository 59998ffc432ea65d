import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * How long each output of a report takes and how much memory, beside the bare library given the same words and nothing
 * else: `npm run bench:documents [-- --write]`. Each line is a process of its own, which makes the same file five times.
 */
const sizes = [
  { name: '20 sections', areas: 4, perArea: 5 },
  { name: '300 pages', areas: 16, perArea: 8 },
];
const outputs = ['html', 'docx', 'pdf', 'archive.pdf', 'bare html', 'bare docx', 'bare pdf'];
const aims = {
  '20 sections': { html: 500, docx: 500, pdf: 1000, 'archive.pdf': 1000 },
  '300 pages': { docx: 3000, pdf: 6000, 'archive.pdf': 6000 },
};
const mostMegabytes = 500;

if (process.argv[2] === 'make') {
  const [, , , output, areas, perArea] = process.argv;
  const { makers } = await import('./documents/makers.mjs');
  const make = await makers[output](Number(areas), Number(perArea));
  const times = [];
  let size = 0;
  for (let run = 0; run < 5; run++) {
    const begin = performance.now();
    size = (await make()).length;
    times.push(performance.now() - begin);
  }
  const [cold, ...again] = times;
  const warm = again.toSorted((a, b) => a - b)[2];
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ cold, warm, megabytes, size }));
  process.exit();
}

const here = fileURLToPath(import.meta.url);
/** As the process that makes files has it. */
const heap = '--max-old-space-size=512';
const lines = [];
for (const { name, areas, perArea } of sizes)
  for (const output of outputs) {
    const told = execFileSync(
      process.execPath,
      [heap, here, 'make', output, String(areas), String(perArea)],
      {
        encoding: 'utf8',
      },
    );
    const { cold, warm, megabytes, size } = JSON.parse(told);
    const aim = aims[name][output];
    lines.push(
      [
        name,
        output,
        Math.round(cold),
        Math.round(warm),
        aim ? `≤ ${aim}` : '',
        Math.round(megabytes),
        Math.round(size / 1000),
      ].join(' | '),
    );
    process.stdout.write(`${lines.at(-1)}\n`);
  }

const { cpus } = await import('node:os');
const text = `# Performance of documents

Written by \`npm run bench:documents -- --write\` (${cpus().length} cores, Node ${process.versions.node}). Each line is a
process of its own that makes the same file five times: the first time, and the median of the others, in milliseconds;
the most memory that the whole process had, Node and the test document included (aim: ≤ ${mostMegabytes} MB), with the heap
that the program gives it (\`${heap}\`). \`bare\` is the
library given the same words as plain paragraphs, and nothing else: no contents, tables, notes, styles or page numbers. The
report of 300 pages has 128 sections.

| report | output | first | again | aim | MB | file, kB |
| --- | --- | --: | --: | --- | --: | --: |
${lines.map((line) => `| ${line} |`).join('\n')}
`;
if (process.argv.includes('--write')) {
  const { format } = await import('prettier');
  const file = new URL('../docs/performance-documents.md', import.meta.url);
  writeFileSync(file, await format(text, { parser: 'markdown', printWidth: 110 }));
}
