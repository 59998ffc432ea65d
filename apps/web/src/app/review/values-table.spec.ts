import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import type { ReportedValue, ReviewedContribution } from '@samsyn/domain';
import { emptyContent, parseValue } from '@samsyn/domain/rules';
import { idOf } from '@samsyn/domain/testing';
import { aDetail, anIndicator } from '../contribution/test/detail.js';
import { provideMoreTexts, provideTexts } from '../i18n/provide-texts.js';
import { aReviewed } from './test/reviewed.js';
import { sectionReviewTexts } from './section-review.texts.js';
import { ValuesTable } from './values-table.js';

const days = {
  ...anIndicator,
  id: idOf('days'),
  lineageId: idOf('days'),
  text: 'Dagar',
  aggregation: 'average' as const,
};
const { round } = aDetail();
const section = {
  ...aDetail().section,
  slots: [{ kind: 'shortTermIndicators' as const, lines: [anIndicator, days] }],
};
const value = (indicatorId: string, text: string): ReportedValue => {
  const { number, quality } = parseValue(text);
  return { kind: 'value', indicatorId, text, number, quality };
};
const reported = (unit: string, values: ReportedValue[], changes: Partial<ReviewedContribution> = {}) => {
  const one = aReviewed(unit, 'x', changes);
  return { ...one, revision: { ...one.revision!, content: { ...emptyContent, values } } };
};
const trained = anIndicator.lineageId;
const last = (...values: ReportedValue[]) => [{ round: { ...round, id: idOf('last'), year: 2022 }, values }];

describe('the table of values', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideTexts(), provideMoreTexts(sectionReviewTexts)] });
  });

  /** The rows as text, a cell for each column. */
  async function rows(...contributions: ReviewedContribution[]): Promise<string[][]> {
    const fixture = TestBed.createComponent(ValuesTable);
    for (const [name, input] of Object.entries({ contributions, section, round }))
      fixture.componentRef.setInput(name, input);
    await fixture.whenStable();
    const cells = (row: Element) =>
      [...row.children].map(({ textContent }) =>
        textContent.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim(),
      );
    return [...(fixture.nativeElement as HTMLElement).querySelectorAll('tr')].map(cells);
  }

  it('adds up and averages as each indicator says, and does not add what is part of another', async () => {
    const north = reported('Nord', [value(trained, '1 200'), value(days.lineageId, '20')], {
      state: 'approved',
    });
    const town = reported('Staden', [value(trained, '300')], {
      ancestorIds: [north.unit.id, idOf('county')],
    });
    const south = reported('Syd', [value(trained, 'ca 30'), value(days.lineageId, '25')]);
    expect(await rows(south, town, north)).toEqual([
      ['Organisation', 'Antal utbildade (personer)', 'Dagar (personer)'],
      ['Syd inte godkänt', 'ca 30', '25'],
      ['Nord', '1 200', '20'],
      ['Staden inte godkänt', '300 ingår i värdet ovanför', '–Inget svar'],
      ['Sammanlagt', 'Summa: ca 1 230', 'Medelvärde: 22,5'],
    ]);
  });

  it('has last year’s values beside, with the change, and what they came to', async () => {
    const north = reported('Nord', [value(trained, '230')], {
      earlier: last(value(trained, '200'), value(days.lineageId, '20')),
    });
    const south = reported('Syd', [value(trained, '10')], { earlier: last(value(trained, '5')) });
    expect((await rows(north, south)).slice(1)).toEqual([
      ['Nord inte godkänt', '230 2022: 200 (+ 30 (+ 15 %))', '–Inget svar2022: 20'],
      ['Syd inte godkänt', '10 2022: 5 (+ 5 (+ 100 %))', '–Inget svar'],
      ['Sammanlagt', 'Summa: 240', '–Räknas inte ihop'],
      ['Sammanlagt 2022', 'Summa: 205', 'Medelvärde: 20'],
    ]);
  });

  it('leaves out whoever was not carried out, and says when there is nothing', async () => {
    const idle = reported('Väst', [value(trained, '9')]);
    const content = { ...idle.revision.content, notCarriedOut: { reason: 'Pandemin.' } };
    expect(await rows({ ...idle, revision: { ...idle.revision, content } })).toEqual([]);
  });
});
