import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { auditParameters, contributionEvents, editionEvents, type LogLine } from '@samsyn/domain';
import { administrationTexts } from '../administration/administration.texts.js';
import { Language } from '../i18n/language.js';
import { provideMoreTexts, provideTexts } from '../i18n/provide-texts.js';
import { LogSentence } from './log-sentence.js';
import { logEn } from './log.en.js';
import { logSv } from './log.sv.js';

const line = (event: string, data: Record<string, string>, by: string | null = 'Ada'): LogLine => ({
  id: 'a1',
  at: '2023-09-15T10:00:00Z',
  event,
  by,
  data,
});

describe('a line of the log', () => {
  let say: (one: LogLine) => string;

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideTexts(), provideMoreTexts(administrationTexts)] });
    const sentence = TestBed.inject(LogSentence);
    say = (one) => sentence.of(one);
  });

  it('is a sentence, with days and languages as the reader says them', () => {
    const given = line('seatGiven', { seat: 'Kontakt', unit: 'Nord', person: 'Bo', day: '2023-10-01' });
    expect(say(given)).toBe('Ada gav platsen Kontakt i Nord till Bo från och med 1 oktober 2023.');
    const changed = line('mailTemplateChanged', { template: 'invitation', locale: 'en' });
    expect(say(changed)).toBe('Ada ändrade texten i mejl om inbjudan, på engelska.');
    TestBed.inject(Language).use('en');
    expect(say(given)).toBe('Ada gave the seat Kontakt in Nord to Bo from 1 October 2023.');
  });

  it('tells of contributions and editions, also of what came by itself', () => {
    const about = { section: 'Samsjuklighet', unit: 'Nord', round: 'September', about: '' };
    expect(say(line('contribution.approve', about))).toBe(
      'Ada godkände bidraget från Nord om Samsjuklighet i September.',
    );
    expect(say(line('contribution.extendDeadline', { ...about, about: '2023-10-15' }))).toContain(
      '15 oktober 2023',
    );
    expect(say(line('contribution.reviewerChanged', { ...about, about: 'Bo' }, null))).toContain(
      'Bo tog över',
    );
    expect(say(line('contribution.reviewerChanged', about, null))).toContain('slutade');
    expect(say(line('edition.publish', { title: 'Rapport', number: '2' }))).toBe(
      'Ada publicerade ”Rapport”, utgåva 2.',
    );
  });

  it('shows words as they are, and what it has no words for as such', () => {
    expect(say(line('unitRenamed', { unit: '<b>A</b>', to: 'X' }))).toBe(
      'Ada bytte namn på <b>A</b> till X.',
    );
    expect(say(line('somethingNew', {}))).toContain('inte har ord för');
    expect(say(line('contribution.commented', {}))).toContain('inte har ord för');
  });
});

describe('the sentences', () => {
  const parameters = (text: string) =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).toSorted();

  it('have just the words that are kept for them', () => {
    for (const texts of [logSv, logEn])
      for (const [event, names] of Object.entries(auditParameters))
        expect([event, parameters(texts.event[event as keyof typeof texts.event])]).toEqual([
          event,
          ['by', ...names].toSorted(),
        ]);
  });

  it('are there for every event of a contribution and an edition', () => {
    expect(Object.keys(logSv.contribution)).toEqual(expect.arrayContaining([...contributionEvents]));
    expect(Object.keys(logSv.edition).toSorted()).toEqual([...editionEvents].toSorted());
  });
});
