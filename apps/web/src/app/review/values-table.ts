import { Component, computed, inject, input } from '@angular/core';
import {
  inTreeOrder,
  totalWords,
  valueTable,
  valueWords,
  type ReviewedContribution,
  type Section,
} from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';

/** What all units have reported for a section as one table, with what it comes to; as the report would print it. */
@Component({
  selector: 'app-values-table',
  templateUrl: './values-table.html',
  styleUrl: './values-table.scss',
})
export class ValuesTable {
  readonly contributions = input.required<readonly ReviewedContribution[]>();
  readonly section = input.required<Section>();

  protected readonly t = inject(TEXTS);
  private readonly submitted = computed(() =>
    inTreeOrder(this.contributions().filter(({ revision }) => revision)),
  );
  protected readonly columns = computed(() =>
    valueTable(
      this.section(),
      this.submitted().map(({ unit, ancestorIds, revision }) => ({
        unit,
        ancestorIds,
        values: revision?.content.notCarriedOut ? [] : (revision?.content.values ?? []),
      })),
    ).filter(({ indicator, parts }) => indicator.valueType !== 'none' || parts.length > 0),
  );
  protected readonly rows = computed(() =>
    this.submitted()
      .filter(({ unit }) =>
        this.columns().some(({ parts }) => parts.some(({ unitId }) => unitId === unit.id)),
      )
      .map(({ id, unit, state }) => ({
        id,
        unit,
        approved: state === 'approved',
        cells: this.columns().map(({ indicator, parts }) => {
          const part = parts.find(({ unitId }) => unitId === unit.id);
          return part ? { text: valueWords(part.value, indicator), nested: part.nested } : null;
        }),
      })),
  );
  protected readonly totals = computed(() =>
    this.columns().map(({ indicator, aggregate }) => totalWords(indicator, aggregate)),
  );
  /** How many of the values come from texts that are not approved yet. */
  protected readonly open = computed(() => this.rows().filter(({ approved }) => !approved).length);
}
