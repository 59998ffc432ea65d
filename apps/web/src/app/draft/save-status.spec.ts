import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideTexts } from '../i18n/provide-texts.js';
import { SessionWatch } from '../session/session-watch.js';
import type { SaveState } from './autosave.js';
import { SaveStatus } from './save-status.js';

describe('whether a text is saved', () => {
  const ask = jest.fn();
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [provideTexts(), { provide: SessionWatch, useValue: { ask } }],
    });
  });

  const kept = signal(true);

  async function shown(state: SaveState<unknown>): Promise<ComponentFixture<SaveStatus>> {
    const fixture = TestBed.createComponent(SaveStatus);
    fixture.componentRef.setInput('saving', { state: signal(state), kept });
    await fixture.whenStable();
    return fixture;
  }
  const seen = ({ nativeElement }: ComponentFixture<SaveStatus>) =>
    (nativeElement as HTMLElement).querySelector('p > span')?.textContent;
  const heard = ({ nativeElement }: ComponentFixture<SaveStatus>) =>
    (nativeElement as HTMLElement).querySelector('[role=status]')?.textContent;

  it('is said with the time in Sweden, and read out once the writer has paused', async () => {
    const saved = await shown({ kind: 'saved', at: '2026-11-22T13:32:00Z' });
    expect([seen(saved), heard(saved)]).toEqual(['Sparad 14.32', '']);
    await new Promise((resolve) => setTimeout(resolve, 3100));
    await saved.whenStable();
    expect(heard(saved)).toBe('Sparad 14.32');
    const saving = await shown({ kind: 'saving' });
    expect([seen(saving), heard(saving)]).toEqual(['Sparar …', '']);
  });

  it('is said at once when something is wrong', async () => {
    const offline = await shown({ kind: 'offline', cause: 'connection' });
    expect(heard(offline)).toContain('Ingen kontakt med servern. Texten finns kvar');
    const broken = await shown({ kind: 'offline', cause: 'server' });
    expect(heard(broken)).toContain('Servern kan inte spara just nu');
  });

  it('is said of a text that the browser can’t keep either', async () => {
    kept.set(false);
    const offline = await shown({ kind: 'offline', cause: 'connection' });
    expect(heard(offline)).toContain('Stäng inte sidan');
    expect(seen(await shown({ kind: 'saved', at: '2026-11-22T13:32:00Z' }))).toBe('Sparad 14.32');
    kept.set(true);
  });

  it('offers to sign in on top of the text when the session has ended', async () => {
    const status = (await shown({ kind: 'signedOut' })).nativeElement as HTMLElement;
    status.querySelector('button')!.click();
    expect(ask).toHaveBeenCalled();
  });
});
