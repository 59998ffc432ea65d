import fc from 'fast-check';
import { canonicalJson } from '../contribution/canonical-json.js';
import { richText } from '../rich-text/plain-paragraphs.js';
import {
  aCompileContribution,
  aCompileFeedback,
  aCompileInput,
  aFocusArea,
  aNote,
  aSection,
  aValue,
  anIndicator,
  anObservation,
} from '../testing/report-builders.js';
import { states } from '../workflow/states.js';
import type { State } from '../workflow/state.js';
import type { CompileContribution, CompileInput } from './compile-input.js';
import { compileReport } from './compile.js';
import type { ReportDocument } from './document.js';

const titles = ['Ett', 'Två', 'Tre'];
const sections = titles.map((title) =>
  aSection(title, { shortTermIndicators: [anIndicator(`Indikator ${title}`)] }),
);
const areas = [aFocusArea('1', sections[0]!, sections[1]!), aFocusArea('2', sections[2]!)];
const units = ['county', 'Nord', 'Syd', 'Öst'];

/** A word that occurs nowhere else, for each place that a contribution has for text. */
const marker = (place: string, section: string, unit: string) => `MARK-${place}-${section}-${unit}-`;
const places = ['body', 'note', 'value', 'reason'] as const;

interface Drawn {
  readonly state: State;
  readonly waived: boolean;
  readonly notCarriedOut: boolean;
}
function contribution(section: string, unit: string, drawn: Drawn): CompileContribution {
  const mark = (place: (typeof places)[number]) => marker(place, section, unit);
  return aCompileContribution(
    section,
    unit,
    {
      body: richText(mark('body'), { bullets: [mark('body')] }),
      notes: unit === 'county' ? [aNote(2026, mark('note'))] : [],
      values: [aValue(`Indikator ${section}`, '1', { text: mark('value') })],
      notCarriedOut: drawn.notCarriedOut ? { reason: mark('reason') } : null,
    },
    { state: drawn.state, waived: drawn.waived },
  );
}
const drawn: fc.Arbitrary<Drawn> = fc.record({
  state: fc.constantFrom(...states),
  waived: fc.boolean(),
  notCarriedOut: fc.boolean(),
});
const contributions = fc
  .tuple(
    ...titles.flatMap((section) => units.map((unit) => drawn.map((one) => contribution(section, unit, one)))),
  )
  .chain((all) => fc.subarray(all));
const input = contributions.map((some) => aCompileInput(areas, { contributions: some }));

/** The markers of contributions that are not approved, in what was compiled. */
function leaks(json: string, { contributions: some }: CompileInput): string[] {
  return some
    .filter(({ state }) => state !== 'approved')
    .flatMap((one) => places.map((place) => marker(place, titleOf(one), one.unit.name)))
    .filter((mark) => json.includes(mark));
}
const titleOf = ({ sectionId }: CompileContribution) => sections.find(({ id }) => id === sectionId)!.title;
const withoutPending = (document: ReportDocument) =>
  JSON.stringify(document, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && 'type' in value && value.type === 'pending' ? null : value,
  );

describe('an edition, whatever the states', () => {
  it('holds not a word of what is not approved', () => {
    fc.assert(
      fc.property(input, (given) => {
        expect(leaks(JSON.stringify(compileReport(given, 'edition')), given)).toEqual([]);
      }),
    );
  });

  it('would be caught, as a control, if it were compiled as if all were approved', () => {
    const careless = (given: CompileInput) =>
      compileReport(
        {
          ...given,
          contributions: given.contributions.map((one) => ({ ...one, state: 'approved' as const })),
        },
        'edition',
      );
    const check = fc.check(
      fc.property(input, (given) => leaks(JSON.stringify(careless(given)), given).length === 0),
    );
    expect(check.failed).toBe(true);
  });

  it('loses nothing that is approved, and names the revision of all that it holds', () => {
    fc.assert(
      fc.property(input, (given) => {
        const document = compileReport(given, 'edition');
        const json = JSON.stringify(document.sections);
        const approved = given.contributions.filter(({ state }) => state === 'approved');
        for (const one of approved) {
          const { content } = one.revision!;
          const printed = [
            content.notCarriedOut ? 'reason' : 'body',
            ...(one.unit.name === 'county' ? ['note'] : ['value']),
          ];
          for (const place of printed) expect(json).toContain(marker(place, titleOf(one), one.unit.name));
        }
        expect(document.revisionIds.toSorted()).toEqual(
          approved.map(({ revision }) => revision!.id).toSorted(),
        );
      }),
    );
  });
});

describe('a preview, whatever the states', () => {
  it('shows words that are not approved inside pending blocks only, and counts no pending revision', () => {
    fc.assert(
      fc.property(input, (given) => {
        const document = compileReport(given, 'preview');
        expect(leaks(withoutPending(document), given)).toEqual([]);
        const approved = given.contributions.filter(({ state }) => state === 'approved');
        expect(document.revisionIds).toHaveLength(approved.length);
      }),
    );
  });

  it('shows no word of a draft', () => {
    fc.assert(
      fc.property(input, (given) => {
        const drafts = {
          ...given,
          contributions: given.contributions.filter(({ state }) => state === 'draft'),
        };
        expect(leaks(JSON.stringify(compileReport(given, 'preview')), drafts)).toEqual([]);
      }),
    );
  });
});

describe('compiling', () => {
  const observations = titles.flatMap((title) =>
    ['Riket', 'Skåne'].flatMap((area) =>
      [2019, 2020, 2021].flatMap((year) =>
        (['exact', 'partialYear'] as const).map((quality) =>
          anObservation(`Indikator ${title}`, area, year, String(year), {
            quality,
            definition: `kod ${year}`,
            source: `Källa ${year}`,
          }),
        ),
      ),
    ),
  );
  const feedback = titles.flatMap((title) =>
    ['NSPH', 'Attention'].flatMap((unit) => [aCompileFeedback(title, unit, `Ord om ${title}`)]),
  );
  const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });

  it('gives the same document, in whatever order the input comes', () => {
    fc.assert(
      fc.property(
        input.chain((given) =>
          fc.record({
            given: fc.constant(given),
            contributions: shuffled(given.contributions),
            observations: shuffled(observations),
            feedback: shuffled(feedback),
            kind: fc.constantFrom('edition' as const, 'preview' as const),
          }),
        ),
        ({ given, kind, ...shuffles }) => {
          const ordered = compileReport({ ...given, observations, feedback }, kind);
          expect(canonicalJson(compileReport({ ...given, ...shuffles }, kind))).toBe(canonicalJson(ordered));
        },
      ),
    );
  });
});
