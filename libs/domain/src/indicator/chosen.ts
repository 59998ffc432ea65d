import { parseValue } from './parse-value.js';
import type { Asked, GivenValue } from './value.js';

/** The ids of the answers to a question of yes or no. */
export const yesAndNo = ['yes', 'no'] as const;

/**
 * What was chosen: the answers' ids, in the order of the list. An answer that was given in words, before the question
 * had a list, counts where it can be read (`Ja, på heltid`). What the list no longer has is left out.
 */
export function chosen(value: Pick<GivenValue, 'text' | 'choices'>, asked: Asked): string[] {
  const offered = offeredBy(asked);
  const given = value.choices ?? parseValue(value.text, asked).choices ?? [];
  return offered.filter((id) => given.includes(id));
}

/** The ids that one chooses from. */
export function offeredBy({ valueType, choices }: Asked): readonly string[] {
  if (valueType === 'yesNo') return yesAndNo;
  return valueType === 'list' ? (choices ?? []).map(({ id }) => id) : [];
}

/** Whether the answer is one of those that can be chosen; words and numbers may be anything. */
export function isAnswered(value: GivenValue, asked: Asked): boolean {
  return offeredBy(asked).length === 0 || chosen(value, asked).length > 0;
}
