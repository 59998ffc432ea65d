import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const row = (header: boolean, ...words: string[]) =>
  new TableRow({
    tableHeader: header,
    children: words.map((text) => new TableCell({ children: [new Paragraph(text)] })),
  });
const item = (text: string, level: number) =>
  new Paragraph({ text, numbering: { reference: 'bullets', level } });

/** A Word file as somebody may have written it, to be chosen in a file field. */
export async function aWordFile(name = 'Lägesrapport.docx') {
  const levels = [0, 1, 2].map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: '•',
    alignment: AlignmentType.LEFT,
  }));
  const buffer = await Packer.toBuffer(
    new Document({
      numbering: { config: [{ reference: 'bullets', levels }] },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Arbetsmaterial')] }) },
          children: [
            new Paragraph({ text: 'Arbetet i våras', heading: HeadingLevel.HEADING_1 }),
            new Paragraph('Grupperna har startat.'),
            item('Skola', 0),
            item('Elevhälsa', 1),
            table(),
            new Paragraph({
              children: [
                new ImageRun({
                  type: 'png',
                  data: pixel,
                  transformation: { width: 40, height: 40 },
                  altText: { name: 'b', title: '', description: 'Karta' },
                }),
              ],
            }),
          ],
        },
      ],
    }),
  );
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer,
  };
}

function table(): Table {
  return new Table({ rows: [row(true, 'Ort', 'Grupper'), row(false, 'Ystad', '12')] });
}
