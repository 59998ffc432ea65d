import type { GivenValue, Indicator, Quality } from '@samsyn/domain';
import { chosen, parseValue } from '@samsyn/domain/rules';

/** What stands in the fields of an indicator beside the value itself. */
export interface Beside {
  /** How exact the writer says that it is, where the words don't. */
  readonly marked: Quality;
  readonly explanation: string;
}

type Asked = Pick<Indicator, 'lineageId' | 'valueType' | 'measure' | 'choices'>;

/** The words that are stored for yes and no: the texts are Swedish whatever the language of the pages. */
const answers: Readonly<Record<string, string>> = { yes: 'Ja', no: 'Nej' };

/**
 * What somebody wrote in the field of an indicator, as a value: null while nothing is written. The text is kept as it
 * was written; number and quality are read out of it.
 */
export function writtenValue(indicator: Asked, text: string, beside: Beside): GivenValue | null {
  if (text.trim() === '') return null;
  const { number, quality } = parseValue(text, indicator);
  const ofPart = beside.marked === 'partialYear' || quality === 'exact';
  return {
    kind: 'value',
    indicatorId: indicator.lineageId,
    text,
    number,
    quality: ofPart ? beside.marked : quality,
    ...explained(beside),
  };
}

/** What somebody chose, as a value: null while nothing is chosen. */
export function chosenValue(indicator: Asked, ids: readonly string[], beside: Beside): GivenValue | null {
  if (ids.length === 0) return null;
  const named = new Map((indicator.choices ?? []).map(({ id, text }) => [id, text]));
  return {
    kind: 'value',
    indicatorId: indicator.lineageId,
    text: ids.map((id) => answers[id] ?? named.get(id) ?? id).join(', '),
    number: null,
    quality: 'exact',
    choices: [...ids],
    ...explained(beside),
  };
}

/** What was said of a value; of an answer in words, from before it could be chosen, what it says besides. */
export function explanationOf(value: GivenValue, indicator: Asked): string {
  if (value.explanation !== undefined || value.choices) return value.explanation ?? '';
  const [only, ...others] = chosen(value, indicator);
  return only && others.length === 0 ? value.text.replace(/^(?:ja|nej)[\s,.;:]*/i, '') : '';
}

function explained({ explanation }: Beside): { explanation?: string } {
  return explanation.trim() === '' ? {} : { explanation };
}
