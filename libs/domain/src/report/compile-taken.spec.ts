import type { RichText, TextBlock } from '../rich-text/rich-text.js';
import { richText } from '../rich-text/plain-paragraphs.js';
import { takenOver } from '../rich-text/taken.js';
import {
  aCompileContribution,
  aCompileInput,
  aFocusArea,
  aNote,
  aSection,
} from '../testing/report-builders.js';
import { idOf } from '../testing/ids.js';
import type { TakenRevision } from './compile-input.js';
import { compileReport } from './compile.js';
import type { Block, Source } from './document.js';

const unitText = richText('Sex kommuner har en mottagning.', { bullets: ['Sjöbo', 'Ystad'] });
const north = aCompileContribution('SIP', 'Nord', { body: unitText });
const revision: TakenRevision = {
  id: north.revision!.id,
  contributionId: north.id,
  number: 1,
  unit: 'Nord',
  authors: north.revision!.authors,
  approvedBy: 'Godkännare',
  approvedOn: '2026-11-01',
  texts: [unitText],
};
const from = { contributionId: north.id, revisionId: revision.id };
const taken = (block: TextBlock) => takenOver(block, from, () => 'b');
const [paragraph, list] = unitText.content as [TextBlock, TextBlock];
const doc = (...content: TextBlock[]): RichText => ({ type: 'doc', content });
/** As the editor keeps a block that somebody has written in. */
const edited = (text: string): TextBlock => ({
  type: 'paragraph',
  attrs: { id: 'b', taken: { ...from, changed: true } },
  content: [{ type: 'text', text }],
});

/** The report in which the county's text is made of these blocks. */
function compiled(content: Parameters<typeof aCompileContribution>[2], known = [revision]) {
  const contributions = [aCompileContribution('SIP', 'county', content), north];
  return compileReport(
    aCompileInput([aFocusArea('1', aSection('SIP'))], { contributions, taken: known }),
    'edition',
  );
}
/** Whose text each block of the county's is, and whether it was taken over. */
function origins(blocks: readonly Block[], found: string[][] = []): string[][] {
  for (const block of blocks) {
    if (block.type === 'section' && block.level === 3 && !block.anchor.endsWith('-redovisningar'))
      for (const own of block.blocks) found.push(own.sources.map(said));
    else if (block.type === 'section') origins(block.blocks, found);
  }
  return found;
}
const said = (source: Source) =>
  source.type === 'contribution' ? `${source.unit}${source.taken ? ` ${source.taken}` : ''}` : source.type;

describe('a block of the county’s text that was taken over', () => {
  it('comes from the revision that it was taken from, besides the county’s own', () => {
    const { sections } = compiled({ body: doc(...richText('Eget.').content, taken(paragraph), taken(list)) });
    expect(origins(sections)).toEqual([
      ['county'],
      ['county', 'Nord asWritten'],
      ['county', 'Nord asWritten'],
    ]);
  });

  it('still does so once it has been edited, and is then said to be changed', () => {
    const { sections } = compiled({ body: doc(edited('Sju kommuner har en mottagning.')) });
    expect(origins(sections)).toEqual([['county', 'Nord changed']]);
  });

  it('is not believed to be unchanged when it reads otherwise', () => {
    const forged = { ...edited('Helt andra ord.'), attrs: { taken: { ...from, changed: false } } };
    expect(origins(compiled({ body: doc(forged as TextBlock) }).sections)).toEqual([
      ['county', 'Nord changed'],
    ]);
  });

  it('is as it was written again when the change was undone', () => {
    const undone = edited('Sex kommuner har en mottagning.');
    expect(origins(compiled({ body: doc(undone) }).sections)).toEqual([['county', 'Nord asWritten']]);
  });

  it('has no source that the report does not know, or that names another contribution', () => {
    expect(origins(compiled({ body: doc(taken(paragraph)) }, []).sections)).toEqual([['county']]);
    const other = [{ ...revision, contributionId: idOf('another') }];
    expect(origins(compiled({ body: doc(taken(paragraph)) }, other).sections)).toEqual([['county']]);
  });

  it('tells of its source in a note, too', () => {
    const note = aNote(2026, '', { body: doc(taken(paragraph)) });
    expect(origins(compiled({ notes: [note] }).sections)).toEqual([['county', 'Nord asWritten']]);
  });

  it('does not make its revision one that the edition holds', () => {
    const lastYear = { ...revision, id: idOf('last year’s') };
    const block = takenOver(paragraph, { ...from, revisionId: lastYear.id }, () => 'b');
    const { sections, revisionIds } = compiled({ body: doc(block) }, [lastYear]);
    expect(origins(sections)).toEqual([['county', 'Nord asWritten']]);
    expect(revisionIds).not.toContain(lastYear.id);
    expect(revisionIds).toContain(revision.id);
  });
});
