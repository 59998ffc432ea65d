import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from './fonts.js';
import { printableIn } from './glyphs.js';
import { template } from './template.js';

/** The compiler and what it can print; made at the first use, since its fonts take a while to read. */
function open() {
  const fonts = fontFiles();
  return {
    compiler: NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs: fonts }] }),
    print: printableIn(fonts),
  };
}

let opened: ReturnType<typeof open> | undefined;

/** Text with a glyph for every character. */
export function print(text: string): string {
  return (opened ??= open()).print(text);
}

/** The template, filled with data as JSON, as a PDF of a standard. */
export function compile(
  document: string,
  pictures: ReadonlyMap<string, Uint8Array>,
  pdfStandard: string,
): Buffer {
  const { compiler } = (opened ??= open());
  for (const [path, bytes] of pictures) compiler.mapShadow(path, Buffer.from(bytes));
  try {
    return compiler.pdf({ mainFileContent: template, inputs: { document } }, { pdfStandard });
  } finally {
    compiler.resetShadow();
    compiler.evictCache(0);
  }
}
