import { describe, expect, it } from '@jest/globals';
import { administrationTexts } from '../administration/administration.texts.js';
import { historyTexts } from '../history/history.texts.js';
import { roundSettingsTexts } from '../round/round-settings.texts.js';
import { sectionReviewTexts } from '../review/section-review.texts.js';
import { settingsTexts } from '../settings/settings.texts.js';
import { wholeReportTexts } from '../whole-report/whole-report.texts.js';
import { translations as first } from './translations.js';

const translations = {
  sv: {
    ...first.sv,
    ...administrationTexts.sv,
    ...roundSettingsTexts.sv,
    ...sectionReviewTexts.sv,
    ...settingsTexts.sv,
    ...historyTexts.sv,
    ...wholeReportTexts.sv,
  },
  en: {
    ...first.en,
    ...administrationTexts.en,
    ...roundSettingsTexts.en,
    ...sectionReviewTexts.en,
    ...settingsTexts.en,
    ...historyTexts.en,
    ...wholeReportTexts.en,
  },
};

type Node = string | { readonly [key: string]: Node };

/** Every text by its key, with the names of its parameters. */
function texts(node: Node, key = ''): [key: string, parameters: string[]][] {
  if (typeof node === 'string')
    return [[key, [...node.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).sort()]];
  return Object.entries(node).flatMap(([name, child]) => texts(child, key ? `${key}.${name}` : name));
}

describe('the texts', () => {
  const sv = texts(translations.sv);

  it('have the same keys and parameters in both languages', () => {
    expect(Object.fromEntries(texts(translations.en))).toEqual(Object.fromEntries(sv));
  });

  it('say something in both languages', () => {
    const empty = (node: Node): boolean =>
      typeof node === 'string' ? node.trim() === '' : Object.values(node).some(empty);
    expect(empty(translations.sv)).toBe(false);
    expect(empty(translations.en)).toBe(false);
  });

  it('name parameters without blanks, as the types read them', () => {
    const loose = (node: Node): boolean =>
      typeof node === 'string' ? /\{\{\s|\s\}\}/.test(node) : Object.values(node).some(loose);
    expect(loose(translations.sv)).toBe(false);
    expect(loose(translations.en)).toBe(false);
  });
});
