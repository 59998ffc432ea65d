import { average, decimalPattern, percentOf, times } from './decimal.js';
import type { Asked, Choice, Decimal, Quality } from './value.js';

/** What is understood of a value as written. */
export interface ParsedValue {
  /** Null where the text is not a number. Kronor of an amount, per cent of a share, the middle of a span. */
  readonly number: Decimal | null;
  readonly quality: Quality;
  /** What was chosen, where the question is yes or no or has a list. */
  readonly choices?: string[];
}

const about =
  /^(?:(?:ca\.?|c:a|cirka|ungefär|omkring|runt|kring|drygt|knappt|nästan|minst|högst|över|upp till|about|approx\.?)\s+|[~≈]\s*)(.*)$/i;
const partOfYear = new RegExp(
  `^(.*?)[\\s,;(]+(?:hittills(?: i år)?|(?:t\\.?\\s?o\\.?\\s?m\\.?|till och med)\\s+.+|del av (?:år|året)|` +
    `(?:första|1:a) (?:halvåret|tertialet|kvartalet)|jan(?:\\.|uari)?\\s*(?:[-–]|till)\\s*[a-zåäö]+\\.?)\\)?$`,
  'i',
);
const number = String.raw`[-−]?(?:\d{1,3}(?:[ ]\d{3})+|\d{1,3}(?:\.\d{3}){2,}|\d{1,15})(?:,\d{1,6})?|[-−]?\d{1,12}\.\d{1,2}`;
const one = new RegExp(`^(?:${number})$`);
const span = new RegExp(`^(?:mellan )?(${number})\\s*(?:[-–]|till|och)\\s*(${number})$`, 'i');
const outOf = new RegExp(`^(${number})\\s+av\\s+(${number})$`, 'i');
const scales: readonly (readonly [RegExp, bigint])[] = [
  [/\s*(?:mdkr|md(?:\.|\s)?kr|miljard(?:er)?)$/i, 1_000_000_000n],
  [/\s*(?:mnkr|mkr|mn|milj(?:on(?:er)?|\.)?)$/i, 1_000_000n],
  [/\s*(?:tkr|tusen)$/i, 1_000n],
];

/**
 * Reads a value as a Swede writes it: `1 309`, `16,8 %`, `1,2 mnkr`, `ca 230`, `17–18`, `150 t.o.m. augusti`. The words
 * tell how exact it is. What can't be read is kept by whoever asks, as text without a number (`ungefär hälften`).
 */
export function parseValue(written: string, asked: Asked = { valueType: 'number' }): ParsedValue {
  const text = written.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  if (asked.valueType === 'yesNo') return chosenIn(yesOrNo(text));
  if (asked.valueType === 'list') return chosenIn(choicesIn(text, asked.choices ?? []));
  if (asked.valueType === 'text' || asked.valueType === 'none') return { number: null, quality: 'exact' };
  const part = partOfYear.exec(text);
  const whole = part?.[1] ?? text;
  const inexact = about.exec(whole);
  const { number, isSpan } = numberIn(inexact?.[1] ?? whole, asked);
  const unsure = inexact !== null || isSpan || (number === null && /\d/.test(whole));
  return { number, quality: part ? 'partialYear' : unsure ? 'approximate' : 'exact' };
}

/** Whether something is written as a number and nothing else, so that it may be printed in the usual form. */
export function isPlainNumber(written: string): boolean {
  return one.test(written.replace(/[\s\u00a0\u202f]+/g, ' ').trim());
}

function chosenIn(choices: string[]): ParsedValue {
  return { number: null, quality: 'exact', choices };
}

function yesOrNo(text: string): string[] {
  const [, yes, no] = /^(?:(ja|yes)|(nej|no))(?![\p{L}\d])/iu.exec(text) ?? [];
  return yes ? ['yes'] : no ? ['no'] : [];
}

function choicesIn(text: string, choices: readonly Choice[]): string[] {
  const words = text.split(/\s*[,;]\s*/).map((part) => part.toLocaleLowerCase('sv'));
  return choices.filter((choice) => words.includes(choice.text.toLocaleLowerCase('sv'))).map(({ id }) => id);
}

function numberIn(text: string, asked: Asked): { number: Decimal | null; isSpan: boolean } {
  const { bare, factor } = withoutUnit(text, asked);
  const decimal = (written: string) =>
    held(factor === 1n ? plain(written) : times(plain(written), factor), asked);
  if (one.test(bare)) return { number: decimal(bare), isSpan: false };
  const [, low, high] = span.exec(bare) ?? [];
  if (low && high) {
    const ends = [decimal(low), decimal(high)].filter((end) => end !== null);
    return { number: ends.length === 2 ? average(ends, 2) : null, isSpan: true };
  }
  const [, part, whole] = (asked.valueType === 'share' && outOf.exec(bare)) || [];
  if (part && whole) {
    const share = percentOf(plain(part), plain(whole), 1);
    return { number: share && held(share, asked), isSpan: false };
  }
  return { number: null, isSpan: false };
}

/** The number without what follows it, and how many times it is meant. */
function withoutUnit(text: string, { valueType, measure }: Asked): { bare: string; factor: bigint } {
  if (valueType === 'share') return { bare: text.replace(/\s*(?:%|procent|proc\.)$/i, ''), factor: 1n };
  const unit =
    valueType === 'money'
      ? text.replace(/^(?:SEK|kr)\s+/i, '').replace(/\s*(?:kronor|(?<![a-zåäö])kr\.?|SEK|:-)$/i, '')
      : withoutMeasure(text, measure ?? null);
  for (const [scale, factor] of scales)
    if (scale.test(unit) && (valueType === 'money' || !/kr$/i.test(unit)))
      return { bare: unit.replace(scale, ''), factor };
  return { bare: unit, factor: 1n };
}

function withoutMeasure(text: string, measure: string | null): string {
  const lower = text.toLocaleLowerCase('sv');
  const unit = [measure, 'stycken', 'st.', 'st'].find(
    (one) => one && lower.endsWith(` ${one.toLocaleLowerCase('sv')}`),
  );
  return unit ? text.slice(0, -unit.length).trim() : text;
}

/** Digits and a point. A single point with other than three digits after it is a decimal point, several part thousands. */
function plain(written: string): string {
  const sign = /^[-−]/.test(written) ? '-' : '';
  const digits = written.replace(/[-− ]/g, '');
  const points = digits.split('.').length - 1;
  const decimal = points > 1 ? digits.replaceAll('.', '') : digits;
  return `${sign}${decimal.replace(',', '.').replace(/^0+(?=\d)/, '')}`;
}

/** A number that we can hold; null for one with too many digits, or an amount with parts of an öre. */
function held(number: string, { valueType }: Asked): Decimal | null {
  if (!decimalPattern.test(number)) return null;
  return valueType === 'money' && /\.\d{3}/.test(number) ? null : number;
}
