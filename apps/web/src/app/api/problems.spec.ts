import { beforeEach, describe, expect, it } from '@jest/globals';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideTexts } from '../i18n/provide-texts.js';
import { acceptLanguage } from './accept-language.js';
import { Api } from './api.js';
import { ConnectionError, ProblemError } from './problem-error.js';
import { ProblemText } from './problem-text.js';
import { problems } from './problems.js';

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
        provideHttpClient(withInterceptors([acceptLanguage, problems])),
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
});
