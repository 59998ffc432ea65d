import { describe, expect, it } from '@jest/globals';
import type { ContributionContent } from '@samsyn/domain';
import { emptyContent, richText } from '@samsyn/domain/rules';
import { changedParts } from './changed-parts.js';
import { changedPictures } from './changed-pictures.js';

const id = (number: number) => `0b54a3a8-6f5e-4a53-9a0f-0d6f6a1a000${number}`;
const figure = (number: number, attrs: object = {}) => ({
  type: 'figure' as const,
  attrs: { attachmentId: id(number), ...attrs },
});
const showing = (...figures: ReturnType<typeof figure>[]): ContributionContent => ({
  ...emptyContent,
  body: { type: 'doc', content: [...richText('Text.').content, ...figures] },
});
const changes = (before: ContributionContent, after: ContributionContent) =>
  changedPictures(before, after, 'bild').map(({ kind, text }) => `${kind} ${text.trim()}`);

describe('pictures that have changed', () => {
  it('show where no word tells of it', () => {
    const map = { alt: 'En karta', caption: 'Länet' };
    expect(changes(showing(figure(1, map)), showing(figure(2, map)))).toEqual([
      'removed En karta. Länet',
      'added En karta. Länet',
    ]);
    const decoration = { decorative: true };
    expect(changes(showing(), showing(figure(1, decoration)))).toEqual(['added bild']);
    expect(changes(showing(figure(1, decoration)), showing())).toEqual(['removed bild']);
    expect(changes(showing(figure(1, map), figure(2)), showing(figure(2), figure(1, map)))).toEqual([]);
  });

  it('show among the words where those tell of it', () => {
    const [before, after] = [showing(), showing(figure(1, { alt: 'En karta' }))];
    expect(changes(before, after)).toEqual([]);
    const [part] = changedParts(before, after, { slots: [] }, { unnamedPicture: 'bild' });
    expect(part!.differences.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim())).toEqual([
      '[En karta]',
    ]);
  });

  it('come after the words that have changed', () => {
    const before = showing(figure(1, { decorative: true }));
    const after = { ...showing(), notCarriedOut: { reason: 'Flyttat.' } };
    expect(
      changedParts(before, after, { slots: [] }, { unnamedPicture: 'bild' }).map(({ name }) => name.part),
    ).toEqual(['reason', 'pictures']);
  });
});
