import type { Block, Source } from '@samsyn/domain';

/** Headings, pictures and a footnote, as a writer puts them into a text. */
export function within(source: Source): Block[] {
  const sources = [source];
  return [
    { type: 'heading', level: 1, inlines: [{ text: 'Det här har vi gjort' }], sources },
    {
      type: 'paragraph',
      inlines: [
        { text: 'Träffarna har blivit fler' },
        {
          text: '',
          footnote: [
            { text: 'Egen räkning, se ' },
            { text: 'sammanställningen', href: 'https://exempel.se/räkning', title: 'Alla träffar' },
          ],
        },
        { text: '.' },
      ],
      sources,
    },
    { type: 'heading', level: 2, inlines: [{ text: 'I skolan' }], sources },
    { type: 'figure', attachmentId: 'bild', alt: 'Stapeldiagram', caption: 'Träffar per år', sources },
    { type: 'figure', attachmentId: 'bild', alt: null, caption: null, sources },
  ];
}
