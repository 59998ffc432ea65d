import { Component, computed, inject, input } from '@angular/core';
import type {
  EarlierValue,
  Indicator,
  ReportedValue,
  ReviewedContribution,
  Round,
  Section,
} from '@samsyn/domain';
import {
  changeSince,
  formatChange,
  inTreeOrder,
  lastYearsValue,
  totalWords,
  valueTable,
  valueWords,
} from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';

/**
 * What all units have reported for a section as one table, with what it comes to and last year's beside it; in the
 * words in which the report would print it.
 */
@Component({
  selector: 'app-values-table',
  templateUrl: './values-table.html',
  styleUrl: './values-table.scss',
})
export class ValuesTable {
  readonly contributions = input.required<readonly ReviewedContribution[]>();
  readonly section = input.required<Section>();
  readonly round = input.required<Round>();

  protected readonly t = inject(TEXTS);
  private readonly submitted = computed(() =>
    inTreeOrder(this.contributions().filter(({ revision }) => revision)),
  );
  protected readonly columns = computed(() =>
    this.table((one) =>
      one.revision?.content.notCarriedOut ? [] : (one.revision?.content.values ?? []),
    ).filter(({ indicator, parts }) => indicator.valueType !== 'none' || parts.length > 0),
  );
  protected readonly rows = computed(() =>
    this.submitted()
      .filter(({ unit }) =>
        this.columns().some(({ parts }) => parts.some(({ unitId }) => unitId === unit.id)),
      )
      .map((one) => ({
        id: one.id,
        unit: one.unit,
        approved: one.state === 'approved',
        cells: this.columns().map(({ indicator, parts }) => {
          const part = parts.find(({ unitId }) => unitId === one.unit.id);
          const before = this.before(one, indicator);
          return {
            text: part && valueWords(part.value, indicator),
            nested: part?.value.kind === 'value' && part.nested,
            before: before && this.beforeWords(before, part?.value ?? null, indicator),
          };
        }),
      })),
  );
  protected readonly totals = computed(() =>
    this.columns().map(({ indicator, aggregate }) => totalWords(indicator, aggregate)),
  );
  /** The last year of which there are values; what they come to, of the same units. */
  protected readonly yearBefore = computed(() => {
    const years = this.submitted().flatMap((one) =>
      this.columns().flatMap(({ indicator }) => this.before(one, indicator)?.round.year ?? []),
    );
    return years.length > 0 ? Math.max(...years) : null;
  });
  protected readonly totalsBefore = computed(() => {
    const year = this.yearBefore();
    const table = this.table((one) =>
      this.columns().flatMap(({ indicator }) => {
        const before = this.before(one, indicator);
        return before?.round.year === year ? [before.value] : [];
      }),
    );
    return this.columns().map(({ indicator }) => {
      const same = table.find((column) => column.indicator.id === indicator.id);
      return same ? totalWords(indicator, same.aggregate) : [];
    });
  });
  /** How many of the values come from texts that are not approved yet. */
  protected readonly open = computed(() => this.rows().filter(({ approved }) => !approved).length);

  private table(valuesOf: (one: ReviewedContribution) => readonly ReportedValue[]) {
    const reports = this.submitted().map((one) => ({
      unit: one.unit,
      ancestorIds: one.ancestorIds,
      values: valuesOf(one),
    }));
    return valueTable(this.section(), reports);
  }

  private before({ earlier }: ReviewedContribution, { lineageId }: Indicator): EarlierValue | null {
    return lastYearsValue(earlier, this.round(), lineageId);
  }

  /** `2022: 210, + 20 (+ 10 %)` */
  private beforeWords(
    { round, value }: EarlierValue,
    now: ReportedValue | null,
    indicator: Indicator,
  ): string {
    const change =
      now?.kind === 'value' && value.kind === 'value' ? changeSince(value, now, indicator.valueType) : null;
    const said = this.t('sectionReview.values.before', {
      year: round.year,
      value: valueWords(value, indicator),
    });
    return change && !change.unequalYears ? `${said} (${formatChange(change, indicator.valueType)})` : said;
  }
}
