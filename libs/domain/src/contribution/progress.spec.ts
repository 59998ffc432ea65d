import { aSection, aValue, anIndicator } from '../testing/report-builders.js';
import { idOf } from '../testing/ids.js';
import { richText } from '../rich-text/plain-paragraphs.js';
import { states } from '../workflow/states.js';
import { emptyContent } from './answers.js';
import { isDone, isReady, missingInPart, progressOf } from './progress.js';

const part = { state: 'draft' as const, waivedReason: null };

describe('a unit’s report', () => {
  it('is done section by section: when it is submitted, or nobody waits for it', () => {
    expect(states.filter((state) => isDone({ ...part, state }))).toEqual([
      'submitted',
      'inReview',
      'approved',
    ]);
    expect(isDone({ ...part, waivedReason: 'Inga medel.' })).toBe(true);
    const parts = [part, { ...part, state: 'approved' as const }, { ...part, waivedReason: 'Inga medel.' }];
    expect(progressOf(parts)).toEqual({ done: 2, total: 3 });
    expect(progressOf([])).toEqual({ done: 0, total: 0 });
  });

  it('lacks what is not answered in what is not done', () => {
    const section = aSection('S', { shortTermIndicators: [anIndicator('Antal')] });
    const unit = { unit: { id: idOf('unit') }, rootId: idOf('county'), section };
    const begun = { ...part, ...unit, content: { ...emptyContent, body: richText('Text.') } };
    expect(missingInPart(begun)).toEqual([{ field: 'value', indicatorId: idOf('Antal') }]);
    expect(
      missingInPart({ ...begun, content: { ...begun.content, values: [aValue('Antal', '4')] } }),
    ).toEqual([]);
    expect(missingInPart({ ...begun, state: 'submitted' })).toEqual([]);
    expect(missingInPart({ ...begun, waivedReason: 'Inga medel.' })).toEqual([]);
    expect(missingInPart({ ...begun, unit: { id: idOf('county') } })).toEqual([]);
  });

  it('goes along as a whole but for what lacks something, and what came back and was not touched', () => {
    const content = { ...emptyContent, body: richText('Text.') };
    const whole = {
      ...part,
      unit: { id: idOf('unit') },
      rootId: idOf('county'),
      section: aSection('S'),
      content,
    };
    const back = (changed: boolean) => ({ ...whole, state: 'returned' as const, returned: { changed } });
    expect(isReady({ ...whole, returned: null })).toBe(true);
    expect([isReady(back(true)), isReady(back(false))]).toEqual([true, false]);
    expect(isReady({ ...whole, content: emptyContent, returned: null })).toBe(false);
    expect(isReady({ ...whole, state: 'approved', returned: null })).toBe(false);
  });
});
