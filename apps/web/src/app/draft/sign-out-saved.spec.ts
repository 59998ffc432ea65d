import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideTexts } from '../i18n/provide-texts.js';
import { Session } from '../session/session.js';
import { LocalDrafts } from './local-drafts.js';
import { OpenDrafts } from './open-drafts.js';
import { SignOutSaved } from './sign-out-saved.js';

describe('signing out', () => {
  const session = { me: signal({ accountId: 'ada' }), signOut: jest.fn<() => Promise<void>>() };
  const confirm = jest.spyOn(window, 'confirm');
  const keepCopy = jest.fn();

  beforeEach(() => {
    localStorage.clear();
    jest.resetAllMocks();
    TestBed.configureTestingModule({ providers: [provideTexts(), { provide: Session, useValue: session }] });
  });
  const write = (saved: boolean) =>
    TestBed.inject(OpenDrafts).all.add({ flush: async () => saved, keepCopy });
  const signOut = () => TestBed.inject(SignOutSaved).signOut();

  it('saves what is written first, and asks nothing when that went well', async () => {
    write(true);
    expect(await signOut()).toBe(true);
    expect(confirm).not.toHaveBeenCalled();
    expect(session.signOut).toHaveBeenCalled();
  });

  it('warns of text that could not be saved, and stays if one wants to', async () => {
    write(false);
    confirm.mockReturnValue(false);
    expect(await signOut()).toBe(false);
    expect(session.signOut).not.toHaveBeenCalled();
    confirm.mockReturnValue(true);
    expect(await signOut()).toBe(true);
    expect(TestBed.inject(OpenDrafts).all.size).toBe(0);
    expect(keepCopy).toHaveBeenCalled();
  });

  it('warns of a copy that an earlier visit left, but not of another person’s', async () => {
    const local = TestBed.inject(LocalDrafts);
    local.own('bo', 'contribution.1').keep({ content: 'x', basedOn: 1, ours: [] });
    await signOut();
    expect(confirm).not.toHaveBeenCalled();
    local.own('ada', 'contribution.1').keep({ content: 'x', basedOn: 1, ours: [] });
    await signOut();
    expect(confirm).toHaveBeenCalled();
  });
});
