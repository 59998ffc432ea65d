import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Language } from '../i18n/language.js';
import { provideTexts } from '../i18n/provide-texts.js';
import { DeadlineText } from './deadline-text.js';

describe('a deadline in words', () => {
  const deadline = '2023-09-29';

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideTexts()] });
  });
  const at = (day: string) => TestBed.inject(DeadlineText).of(deadline, new Date(`${day}T12:00:00Z`));

  it.each([
    ['2023-06-01', '29 september 2023'],
    ['2023-07-31', '29 september 2023, 60 dagar kvar'],
    ['2023-09-28', '29 september 2023, 1 dag kvar'],
    ['2023-09-29', '29 september 2023, i dag'],
    ['2023-09-30', '29 september 2023, 1 dag försenat'],
    ['2023-11-28', '29 september 2023, 60 dagar försenat'],
    ['2023-11-29', '29 september 2023, försenat'],
    ['2026-11-22', '29 september 2023, försenat'],
  ])('on %s: %s', (day, text) => expect(at(day)).toBe(text));

  it('counts days in English too', () => {
    TestBed.inject(Language).use('en');
    expect(at('2023-10-01')).toBe('29 September 2023, 2 days late');
    expect(at('2026-11-22')).toBe('29 September 2023, late');
  });
});
