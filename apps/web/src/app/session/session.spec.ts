import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import type { Me } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { ProblemError } from '../api/problem-error.js';
import { Language } from '../i18n/language.js';
import { provideTexts } from '../i18n/provide-texts.js';
import { Session } from './session.js';

const swede = { accountId: 'a', name: 'Ada', locale: 'sv', seats: [] } as unknown as Me;
const refused = new ProblemError({
  type: '',
  title: '',
  status: 401,
  code: 'unauthenticated',
  detail: '',
});

describe('Session', () => {
  const api = {
    me: jest.fn<() => Promise<Me>>(),
    signIn: jest.fn<() => Promise<Me>>(),
    signOut: jest.fn<() => Promise<void>>(),
    changeMe: jest.fn<(change: Partial<Me>) => Promise<Me>>(),
  };
  let session: Session;

  beforeEach(() => {
    jest.resetAllMocks();
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideTexts(), { provide: Api, useValue: api }] });
    session = TestBed.inject(Session);
  });

  it('is signed out when the API does not know the cookie', async () => {
    api.me.mockRejectedValue(refused);
    await session.restore();
    expect(session.me()).toBeNull();
  });

  it('takes up the account’s language', async () => {
    api.me.mockResolvedValue({ ...swede, locale: 'en' });
    await session.restore();
    expect(TestBed.inject(Language).current()).toBe('en');
    expect(document.documentElement.lang).toBe('en');
  });

  it('keeps a language that was chosen on the way in, and tells the account', async () => {
    api.signIn.mockResolvedValue(swede);
    api.changeMe.mockImplementation(async (change) => ({ ...swede, ...change }));
    await session.changeLanguage('en');
    expect(api.changeMe).not.toHaveBeenCalled();
    await session.signIn({ email: 'a', password: 'b' });
    expect(api.changeMe).toHaveBeenCalledWith({ locale: 'en' });
    expect(session.me()?.locale).toBe('en');
  });

  it('counts signing out of a session that has ended as done', async () => {
    api.signOut.mockRejectedValue(refused);
    await session.signOut();
    expect(session.me()).toBeNull();
  });
});
