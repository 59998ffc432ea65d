import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  Math,
  MathRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { aPicture } from './pictures.js';

const change = { id: 1, author: 'Granskaren', date: '2023-09-12T10:00:00Z' };
const item = (text: string, reference: string, level = 0) =>
  new Paragraph({ text, numbering: { reference, level } });
const cell = (text: string, more: object = {}) => new TableCell({ children: [new Paragraph(text)], ...more });

/** A Word file with all that people put into one: lists, tables, footnotes, pictures, tracked changes, comments. */
export async function aWordFile(): Promise<Buffer> {
  const picture = await aPicture();
  const bullets = [0, 1, 2, 3].map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: '•',
    alignment: AlignmentType.LEFT,
  }));
  const numbers = [0, 1].map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
  }));
  const document = new Document({
    numbering: {
      config: [
        { reference: 'bullets', levels: bullets },
        { reference: 'numbers', levels: numbers },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('Enkäten görs i årskurs 9.')] } },
    comments: {
      children: [{ id: 0, author: 'G', date: new Date(0), children: [new Paragraph('Stämmer det?')] }],
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Utkast till lägesrapport')] }) },
        children: [
          new Paragraph({ text: 'Lägesrapport', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'Vad vi har gjort', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('Vi har startat '),
              new TextRun({ text: 'sju grupper', bold: true }),
              new TextRun({ text: ' för unga', italics: true }),
              new FootnoteReferenceRun(1),
              new TextRun('. '),
              new DeletedTextRun({ text: 'Detta ströks.', ...change }),
              new InsertedTextRun({ text: 'Detta lades till.', ...change, id: 2 }),
            ],
          }),
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new ExternalHyperlink({
                link: 'https://www.example.org/rapport',
                children: [new TextRun('Rapporten')],
              }),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new TextRun(' & mer <i> '),
              new Math({ children: [new MathRun('a+b')] }),
            ],
          }),
          new Paragraph({ text: 'Så här går det till', heading: HeadingLevel.HEADING_2 }),
          item('Skola', 'bullets'),
          item('Elevhälsa', 'bullets', 1),
          item('Kurator', 'bullets', 2),
          item('Särskilda skäl', 'bullets', 3),
          item('Vård', 'bullets'),
          item('Först', 'numbers'),
          item('Sedan', 'numbers'),
          item('Noga', 'numbers', 1),
          new Paragraph('Ett avbrott.'),
          item('Till sist', 'numbers'),
          new Table({
            rows: [
              new TableRow({
                tableHeader: true,
                children: [
                  cell('Kommun', { verticalMerge: VerticalMergeType.RESTART }),
                  cell('Antal grupper', { columnSpan: 2 }),
                ],
              }),
              new TableRow({
                tableHeader: true,
                children: [
                  cell('', { verticalMerge: VerticalMergeType.CONTINUE }),
                  cell('2022'),
                  cell('2023'),
                ],
              }),
              new TableRow({ children: [cell('Ystad'), cell('12'), cell('14')] }),
            ],
          }),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'png',
                data: picture,
                transformation: { width: 40, height: 30 },
                altText: { name: 'b', title: '', description: 'Karta över länet' },
              }),
            ],
          }),
          new Paragraph('Slut.'),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
