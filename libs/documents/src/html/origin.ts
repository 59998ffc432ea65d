import type { Block, Source } from '@samsyn/domain';
import { enumeration, labels, swedishDate } from '../labels.js';
import { sourceIds } from '../sources.js';
import { html, type Markup } from './markup.js';

/** Neighbours that come from the same sources, together; a section stands by itself. */
export function runsOfOneSource(list: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of list) {
    const last = runs.at(-1);
    const joins = last && last[0]!.type !== 'section' && block.type !== 'section';
    if (joins && sourceIds(last[0]!.sources) === sourceIds(block.sources)) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** Where something comes from: the names in sight; version, authors and approval when it is opened. */
export function origin(sources: readonly Source[]): Markup {
  if (sources.length === 0) return html``;
  const names = [...new Set(sources.map(nameOf))];
  return html`<details class="origin">
    <summary>${labels.sources.origin(enumeration(names))}</summary>
    <ul>
      ${sources.map((source) => html`<li>${inWords(source)}</li> `)}
    </ul>
  </details> `;
}

function nameOf(source: Source): string {
  return source.type === 'plan' || source.type === 'statistics' ? source.title : source.unit;
}

function inWords(source: Source): string {
  const words = labels.sources;
  switch (source.type) {
    case 'plan':
      return words.plan(source.title);
    case 'statistics':
      return `${words.statistics}: ${source.title}.`;
    case 'feedback':
      return `${words.feedback}, ${source.unit}. ${words.writtenBy(enumeration(source.authors))}`;
    case 'contribution': {
      const { unit, revisionNumber, taken, authors, approvedBy, approvedOn } = source;
      const what = taken ? words.takenOver(revisionNumber) : words.revision(revisionNumber);
      const approved = [approvedBy, approvedOn && swedishDate(approvedOn)].filter(Boolean).join(', ');
      return [
        `${unit}. ${what}.`,
        words.writtenBy(enumeration(authors) || words.none),
        approved ? words.approvedWords(approved) : words.notApproved,
      ].join(' ');
    }
  }
}
