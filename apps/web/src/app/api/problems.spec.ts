import { beforeEach, describe, expect, it } from '@jest/globals';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideTexts } from '../i18n/provide-texts.js';
import { acceptLanguage } from './accept-language.js';
import { Api } from './api.js';
import { ConnectionError, ProblemError, SlowAnswer } from './problem-error.js';
import { ProblemText } from './problem-text.js';
import { patience } from './patience.js';
import { problems } from './problems.js';
import { problemCodes, type Problem } from '@samsyn/domain';
import { refusals } from '@samsyn/domain/rules';
import { Language } from '../i18n/language.js';

const body = {
  type: 'about:blank',
  title: 'Conflict',
  status: 409,
  code: 'staleVersion',
  detail: 'Texten har ändrats.',
};

describe('what the API says', () => {
  let api: Api;
  let server: HttpTestingController;
  const sentence = (error: unknown) => TestBed.inject(ProblemText).sentence(error);

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideTexts(),
        provideHttpClient(withInterceptors([acceptLanguage, patience, problems])),
        provideHttpClientTesting(),
      ],
    });
    api = TestBed.inject(Api);
    server = TestBed.inject(HttpTestingController);
  });

  it('is asked for in the language that is read', async () => {
    const answer = api.tasks();
    const request = server.expectOne('/api/tasks');
    expect(request.request.headers.get('Accept-Language')).toBe('sv');
    request.flush({ mine: [], waiting: [], done: [] });
    expect(await answer).toEqual({ mine: [], waiting: [], done: [] });
  });

  it('comes as a problem with its own sentence', async () => {
    const answer = api.board('r');
    server.expectOne('/api/rounds/r/board').flush(body, { status: 409, statusText: 'Conflict' });
    const error: unknown = await answer.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ProblemError);
    expect((error as ProblemError).problem).toEqual(body);
    expect(sentence(error)).toBe('Conflict. Texten har ändrats.');
  });

  it('gets a sentence of ours where a proxy answered in its place', async () => {
    const answer = api.rounds();
    server.expectOne('/api/rounds').flush('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad gateway' });
    expect(sentence(await answer.catch((reason: unknown) => reason))).toContain('Något gick fel');
  });

  it('is told apart from no answer at all', async () => {
    const answer = api.rounds();
    server.expectOne('/api/rounds').error(new ProgressEvent('error'));
    const error: unknown = await answer.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(sentence(error)).toContain('Ingen kontakt med servern');
  });

  it('is given up when it does not come in time, and can be asked for again', async () => {
    const answer = api.rounds();
    const request = server.expectOne('/api/rounds');
    expect(request.request.timeout).toBe(30_000);
    request.error(new DOMException('signal timed out', 'TimeoutError') as unknown as ProgressEvent);
    const error: unknown = await answer.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SlowAnswer);
    expect(sentence(error)).toContain('Servern svarar inte i tid. Det du har skrivit står kvar.');
    const again = api.rounds();
    server.expectOne('/api/rounds').flush([]);
    expect(await again).toEqual([]);
  });

  it.each([
    [408, 'Servern svarar inte i tid.'],
    [504, 'Servern svarar inte i tid.'],
    [413, 'Det du skickade är för stort.'],
    [429, 'många försök'],
    [500, 'Något gick fel hos oss.'],
    [404, 'finns inte'],
    [401, 'Logga in'],
  ])('gets a sentence of ours for a %i that came without one', async (status, words) => {
    const answer = api.rounds();
    server.expectOne('/api/rounds').flush('', { status, statusText: 'X' });
    expect(sentence(await answer.catch((reason: unknown) => reason))).toContain(words);
  });

  it.each([...new Set([...problemCodes, ...refusals])])('is a sentence in both languages: %s', (code) => {
    const told = (problem: Partial<Problem>) =>
      sentence(new ProblemError({ type: '', title: '', status: 400, code, detail: '', ...problem }));
    expect(told({ title: 'Det går inte', detail: 'Gör så här.' })).toBe('Det går inte. Gör så här.');
    const [swedish] = [told({}), TestBed.inject(Language).use('en')];
    for (const one of [swedish, told({})]) expect(one).toMatch(/^[A-ZÅÄÖ].+ .+\.$/);
    expect(told({})).not.toBe(swedish);
  });
});
