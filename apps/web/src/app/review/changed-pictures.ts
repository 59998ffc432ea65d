import type { ContributionContent, Difference, RichText } from '@samsyn/domain';

interface Picture {
  readonly id: string;
  /** What is said of it; empty for decoration. */
  readonly words: string;
}

/**
 * Pictures that have come or gone without a word of the text changing: another picture under the same words, and
 * decoration. All others show among the words, where a picture stands with what it shows.
 * @param unnamed stands for a picture that nothing is said of
 */
export function changedPictures(
  before: ContributionContent,
  after: ContributionContent,
  unnamed: string,
): Difference[] {
  const [old, now] = [picturesIn(before), picturesIn(after)];
  return [...silent(old, now, 'removed', unnamed), ...silent(now, old, 'added', unnamed)];
}

function silent(
  ones: readonly Picture[],
  others: readonly Picture[],
  kind: Difference['kind'],
  unnamed: string,
): Difference[] {
  const ids = new Set(others.map(({ id }) => id));
  const words = new Set(['', ...others.map((one) => one.words)]);
  return ones
    .filter((one) => !ids.has(one.id) && words.has(one.words))
    .map((one) => ({ kind, text: `${one.words || unnamed}\n` }));
}

function picturesIn({ body, notes }: ContributionContent): Picture[] {
  return [body, ...notes.map((note) => note.body)].flatMap((text: RichText) =>
    text.content.flatMap((block) => {
      if (block.type !== 'figure') return [];
      const { attachmentId: id, alt, caption } = block.attrs;
      return [{ id, words: [alt, caption].filter(Boolean).join('. ') }];
    }),
  );
}
