import { createRequire } from 'node:module';
import { renderDocx, renderHtml, renderPdf } from '@samsyn/documents';
import { sampleDocument } from '../../libs/documents/dist/testing/sample.js';
import { png } from '../../libs/documents/dist/testing/png.js';

const bytes = png(800, 500);
const picture = () => ({ bytes, type: 'png', width: 800, height: 500 });
const page = () => ({ href: '/bild', width: 800, height: 500 });

/** For each output, a function that makes it, of a report of a size. */
export const makers = {
  html: (...size) => with_(size, (document) => renderHtml(document, { picture: page })),
  docx: (...size) => with_(size, (document) => renderDocx(document, { picture })),
  pdf: (...size) => with_(size, (document) => renderPdf(document, { picture, standard: 'ua-1' })),
  'archive.pdf': (...size) => with_(size, (document) => renderPdf(document, { picture, standard: 'a-2a' })),
  'bare html': (...size) =>
    with_(size, (document) =>
      wordsOf(document)
        .map((words) => `<p>${words.replaceAll('<', '&lt;')}</p>`)
        .join('\n'),
    ),
  'bare docx': (...size) => with_(size, bareDocx),
  'bare pdf': (...size) => with_(size, barePdf),
};

async function with_([areas, perArea], make) {
  const document = sampleDocument('edition', areas, perArea);
  return () => make(document);
}

/** Every text of a document that a reader sees, in order, sources aside. */
function wordsOf(value) {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (!value || typeof value !== 'object') return [];
  const { text, title, caption, ...rest } = value;
  delete rest.sources;
  return [text, title, caption]
    .filter((one) => typeof one === 'string' && one)
    .concat(wordsOf(Object.values(rest)));
}

async function bareDocx(document) {
  const { Document, Packer, Paragraph } = await import('docx');
  const children = wordsOf(document).map((words) => new Paragraph(words));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

let compiler;
function barePdf(document) {
  const { resolve } = createRequire(import.meta.url);
  const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler');
  const font = resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf');
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: [font] }] });
  compiler.evictCache(0);
  const mainFileContent = `#set text(font: "Source Sans 3")
#for words in json(bytes(sys.inputs.words)) { par(words) }`;
  return compiler.pdf({ mainFileContent, inputs: { words: JSON.stringify(wordsOf(document)) } }, {});
}
