import { idOf } from '../testing/ids.js';
import { RichText, Taken, type TextBlock } from './rich-text.js';
import { richText } from './plain-paragraphs.js';
import {
  hasBlock,
  readTaken,
  takenFrom,
  takenIn,
  takenOver,
  takenText,
  unchangedIn,
  untouched,
} from './taken.js';

const origin = { contributionId: idOf('contribution'), revisionId: idOf('revision') };
const counted = () => {
  let at = 0;
  return () => `n${(at += 1)}`;
};
const doc = (...content: TextBlock[]): RichText => ({ type: 'doc', content });
const [paragraph, list] = richText('Ett.', { bullets: ['två', 'tre'] }).content as [TextBlock, TextBlock];
const table: TextBlock = {
  type: 'table',
  attrs: { id: 'old' },
  content: [
    {
      type: 'tableRow',
      content: [
        {
          type: 'tableCell',
          attrs: { colspan: 2 },
          content: [{ type: 'paragraph', attrs: { id: 'inner' }, content: [{ type: 'text', text: '12' }] }],
        },
      ],
    },
  ],
};

describe('a block that is taken over', () => {
  it('says where it comes from, and has an id of its own', () => {
    const taken = { ...origin, changed: false };
    expect(takenOver(paragraph, origin, counted())).toEqual({ ...paragraph, attrs: { id: 'n1', taken } });
    const own = takenOver(
      { ...paragraph, attrs: { id: 'old', taken: { ...taken, revisionId: idOf('last year') } } } as TextBlock,
      origin,
      counted(),
    );
    expect(own).toEqual({ ...paragraph, attrs: { id: 'n1', taken } });
  });

  it('is every paragraph of a list, and a table as one', () => {
    const over = [list, table].map((block) => takenOver(block, origin, counted()));
    expect(JSON.stringify(over[0]).match(/"taken"/g)).toHaveLength(2);
    expect(JSON.stringify(over[1]).match(/"taken"/g)).toHaveLength(1);
    expect(JSON.stringify(over[1])).not.toContain('inner');
    expect(JSON.stringify(over[1])).toContain('"colspan":2');
    expect(RichText.parse(doc(...over))).toEqual(doc(...over));
  });

  it('tells its text what it was made from, each revision once', () => {
    const other = { ...origin, revisionId: idOf('other') };
    const text = doc(paragraph, takenOver(list, origin, counted()), takenOver(table, other, counted()));
    expect(takenFrom(text).map(({ revisionId }) => revisionId)).toEqual([idOf('revision'), idOf('other')]);
    expect(takenFrom(doc(paragraph, list))).toEqual([]);
  });
});

describe('a text to begin from', () => {
  const taken = takenText(doc(paragraph, { type: 'paragraph' }, list, table), origin, counted());

  it('has the blocks with words, each marked', () => {
    expect(taken.content.map(({ type }) => type)).toEqual(['paragraph', 'bulletList', 'table']);
    expect(takenIn(taken)).toEqual(Array(4).fill({ ...origin, changed: false }));
  });

  it('counts what has not been changed since; what has been emptied counts for nothing', () => {
    const [first, ...rest] = taken.content as [TextBlock, ...TextBlock[]];
    const changed = { ...first, attrs: { taken: { ...origin, changed: true } } } as TextBlock;
    const emptied = { ...first, content: [] } as TextBlock;
    expect(unchangedIn(taken)).toBe(4);
    expect([unchangedIn(doc(changed, ...rest)), unchangedIn(doc(emptied, ...rest))]).toEqual([3, 3]);
    expect(unchangedIn(doc(paragraph, list, table))).toBe(0);
  });

  it('knows a list as touched when an item has been changed or added', () => {
    const [, over] = taken.content as [TextBlock, TextBlock & { type: 'bulletList' }];
    expect(untouched(over)).toEqual({ ...origin, changed: false });
    const [first, ...others] = over.content;
    const added = list.type === 'bulletList' ? list.content[0]! : first!;
    expect(untouched({ ...over, content: [first!, added] })).toBeUndefined();
    const [words] = first!.content;
    const changed = { ...words, attrs: { taken: { ...origin, changed: true } } } as TextBlock & typeof words;
    expect(untouched({ ...over, content: [{ ...first!, content: [changed] }, ...others] })).toBeUndefined();
    expect(untouched(list)).toBeUndefined();
  });
});

describe('hasBlock', () => {
  const text = doc(paragraph, list, table);

  it('finds a block whatever its id, also within a list', () => {
    for (const block of [paragraph, table])
      expect(hasBlock(text, takenOver(block, origin, counted()))).toBe(true);
    const [inner] = richText('två').content;
    expect(hasBlock(text, takenOver(inner!, origin, counted()))).toBe(true);
  });

  it('does not take a changed word, mark or cell for the same', () => {
    const [word] = richText('Ett').content;
    const bold = { ...paragraph, content: [{ type: 'text', text: 'Ett.', marks: [{ type: 'bold' }] }] };
    const wider = JSON.parse(JSON.stringify(table).replace('"colspan":2', '"colspan":3')) as TextBlock;
    for (const block of [word!, bold as TextBlock, wider]) expect(hasBlock(text, block)).toBe(false);
  });
});

describe('readTaken', () => {
  const said = { ...origin, changed: true };

  it('lets through what the schema lets through', () => {
    expect(Taken.parse(said)).toEqual(said);
    expect(readTaken({ ...said, more: 1 })).toEqual(said);
  });

  it.each([
    null,
    undefined,
    'words',
    [],
    {},
    origin,
    { ...said, changed: 'yes' },
    { ...said, revisionId: 'x' },
  ])('makes nothing of %j, as the schema does', (other) => {
    expect(Taken.safeParse(other).success).toBe(false);
    expect(readTaken(other)).toBeNull();
  });
});
