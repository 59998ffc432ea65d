import { events, onePerson, severalPeople, thePeople } from './people.js';
import type { Stretch } from './personal-number.js';

const any = (...words: string[][]) => `(?:${words.flat().join('|')})`;
const end = '(?![\\p{L}\\d-]| och unga)';
/** Not the last digit of a larger number, nor one that names a goal, a class or a step. */
const start = '(?<![\\p{L}\\d]|\\d[ \u00a0.,:/–-])';
const small = '(?:[1-4](?:\\s?[–-]\\s?[1-4])?|två|tre|fyra)';
/** `nya`, `unga`, `14-åriga`, `asylsökande`, `stycken`: what may stand between number and noun. */
const between = '(?:(?:st\\.?|stycken|[\\p{Ll}\\d-]{2,}(?:a|nde|re)) ){0,2}';

const patterns = [
  // 3 personer, två unga män, fyra suicid
  `${start}${small} ${between}${any(severalPeople, events)}${end}`,
  // 1 elev
  `${start}1 ${between}${any(onePerson, events)}${end}`,
  // tre av eleverna, 2 av 14 deltagare; not `en av fyra`, which is a share
  `${start}(?:en|ett|${small}) av (?:de |våra |(?:[1-9]\\d{1,2}) )${between}${any(severalPeople)}${end}`,
  `${start}(?:en|ett|${small}) av (?:de |våra )?${any(thePeople)}${end}`,
  // bara en flicka, ett enda barn
  `${start}(?:bara|endast|enbart) (?:en|ett) ${between}${any(onePerson)}${end}`,
  `${start}(?:en|ett) enda ${any(onePerson)}${end}`,
  // en flicka på 14 år, en elev i årskurs 8, en pojke på Söderskolan, en 15-årig flicka
  `${start}(?:en|ett) ${any(onePerson)} (?:på|i|från|vid) (?:\\d{1,2} år|årskurs|åk|\\p{Lu}\\p{Ll}+)`,
  `${start}(?:en|ett) \\d{1,2}-årig[ta]? ${any(onePerson)}${end}`,
].map((source) => new RegExp(source, 'giu'));

/** Words before a number that make a rule, a limit or a label of it. */
const notCounted =
  /(?<!\p{L})(?:minst|högst|max|maximalt|upp till|än|under|över|av|mål|delmål|kapitel|kap\.?|avsnitt|punkt|steg|nivå|fas|del|grupp|klass|åk|årskurs|bilaga|tabell|figur|fråga|område|version)\s$/iu;
/** Words that tell of staff or of a norm, in the same sentence. */
const notPeopleServed =
  /anställ|rekryter|tjänst|heltid|medarbet|personal|samordna|projektled|föreläs|instruktör|handled|processled|kurator|psykolog|per (?:grupp|klass|år|kurs|team)/iu;

/**
 * Where a text gives a number from one to four about people: so few that they may be recognised. A list of words and
 * few false alarms rather than all that could be meant; it is advice to the writer and never stops anything.
 */
export function smallNumbersIn(text: string): Stretch[] {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(
        ({ index, 0: whole }) =>
          !notCounted.test(text.slice(Math.max(0, index - 20), index)) &&
          !isNorm(text, index, index + whole.length),
      )
      .map(({ index, 0: whole }) => ({ from: index, to: index + whole.length })),
  );
  const told: Stretch[] = [];
  for (const one of found.sort((a, b) => a.from - b.from || b.to - a.to))
    if (one.from >= (told.at(-1)?.to ?? 0)) told.push(one);
  return told;
}

/** Whether a heading or a measure speaks of people counted: `Antal elever`. */
export function countsPeople(label: string): boolean {
  return peopleCounted.test(label);
}
const peopleCounted = new RegExp(`(?<![\\p{L}])${any(severalPeople, events)}(?![\\p{L}-])`, 'iu');

function isNorm(text: string, from: number, to: number): boolean {
  const before = text
    .slice(Math.max(0, from - 60), from)
    .split(/[.!?\n]\s/)
    .at(-1)!;
  const after = text.slice(to, to + 60).split(/[.!?\n](?:\s|$)/)[0]!;
  return notPeopleServed.test(`${before} ${after}`);
}
