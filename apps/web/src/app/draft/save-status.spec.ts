import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideTexts } from '../i18n/provide-texts.js';
import type { SaveState } from './autosave.js';
import { SaveStatus } from './save-status.js';

describe('whether a text is saved', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideTexts()] });
  });

  async function shown(state: SaveState<unknown>): Promise<HTMLElement> {
    const fixture = TestBed.createComponent(SaveStatus);
    fixture.componentRef.setInput('state', state);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  it('is said with the time in Sweden, and nothing while it is being saved', async () => {
    const saved = await shown({ kind: 'saved', at: '2026-11-22T13:32:00Z' });
    expect(saved.querySelector('[role=status]')?.textContent?.trim()).toBe('Sparad 14.32');
    const saving = await shown({ kind: 'saving' });
    expect(saving.textContent?.trim()).toBe('');
  });

  it('offers to sign in beside the text when the session has ended', async () => {
    const link = (await shown({ kind: 'signedOut' })).querySelector('a');
    expect(link?.getAttribute('href')).toBe('/sign-in?return=/signed-in');
    expect(link?.target).toBe('_blank');
  });
});
