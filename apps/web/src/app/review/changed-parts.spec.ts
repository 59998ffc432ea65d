import { describe, expect, it } from '@jest/globals';
import type { ContributionContent, RichText } from '@samsyn/domain';
import { emptyContent, richText } from '@samsyn/domain/rules';
import { idOf } from '@samsyn/domain/testing';
import { anIndicator } from '../contribution/test/detail.js';
import { changedParts } from './changed-parts.js';

const section = {
  slots: [{ kind: 'shortTermIndicators' as const, lines: [anIndicator] }],
};
const content = (changes: Partial<ContributionContent>): ContributionContent => ({
  ...emptyContent,
  ...changes,
});
const changes = (before: Partial<ContributionContent>, after: Partial<ContributionContent>) =>
  changedParts(content(before), content(after), section, { unnamedPicture: 'Bild' }).map(
    ({ name, differences }) => [
      name.part,
      differences.map(({ kind, text }) => `${{ same: '', added: '+', removed: '-' }[kind]}${text}`).join('|'),
    ],
  );
const text = (...blocks: RichText['content']): RichText => ({ type: 'doc', content: blocks });
const words = (one: string) => [{ type: 'text' as const, text: one }];

describe('what has changed from one version to another', () => {
  it('is nothing where nothing has', () => {
    expect(changes({ body: richText('Lika.') }, { body: richText('Lika.') })).toEqual([]);
  });

  it('is told of tables, headings, footnotes and pictures too', () => {
    const cell = (one: string) => ({
      type: 'tableCell' as const,
      content: [{ type: 'paragraph' as const, content: words(one) }],
    });
    const body = (heading: string, number: string, note: string, alt: string) =>
      text(
        { type: 'heading', attrs: { level: 1 }, content: words(heading) },
        { type: 'table', content: [{ type: 'tableRow', content: [cell('Ystad'), cell(number)] }] },
        { type: 'paragraph', content: [...words('Text'), { type: 'footnote', content: words(note) }] },
        { type: 'figure', attrs: { attachmentId: idOf('picture'), alt } },
      );
    const [[part, runs]] = changes(
      { body: body('Läget', '5', 'Fot', 'Karta') },
      { body: body('Nuläget', '7', 'Not', 'Diagram') },
    ) as [[string, string]];
    expect(part).toBe('body');
    for (const change of ['-Läget|+Nuläget', '-5|+7', '-Fot|+Not', '-Karta|+Diagram'])
      expect(runs).toContain(change);
  });

  it('is told of a value, of how exact it is and of what is said of it', () => {
    const value = (more: object) => ({
      values: [
        {
          kind: 'value' as const,
          indicatorId: anIndicator.lineageId,
          text: '84',
          number: '84',
          quality: 'exact' as const,
          ...more,
        },
      ],
    });
    expect(changes(value({}), value({ text: '85', number: '85' }))).toEqual([['value', '-84|+85']]);
    expect(changes(value({}), value({ quality: 'partialYear' }))[0]![1]).toContain('del av år');
    expect(changes(value({}), value({ explanation: 'Ett avslag.' }))[0]![1]).toContain('Ett avslag.');
  });

  it('is told of a note, its years and its gap, and of why there is nothing to report', () => {
    const note = (more: object) => ({
      notes: [
        {
          id: idOf('note'),
          target: { slot: 'longTermGoals' as const },
          from: 2021,
          to: 2021,
          gap: null,
          body: richText('Ord.'),
          ...more,
        },
      ],
    });
    expect(changes(note({}), note({ to: 2023 }))[0]![1]).toContain('2023');
    expect(changes(note({}), note({ gap: 'noActivities' }))[0]![1]).toContain('Inga aktiviteter.');
    expect(changes({}, { notCarriedOut: { reason: 'Vakans.', why: 'notFollowedUp' } })).toEqual([
      ['reason', '+Ingen uppföljning i år. Vakans.'],
    ]);
    expect(changes(note({}), {})).toEqual([['note', '-2021: Ord.']]);
  });
});
