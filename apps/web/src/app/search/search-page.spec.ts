import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { SearchResult } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { provideTexts } from '../i18n/provide-texts.js';
import { Session } from '../session/session.js';
import { SearchPage } from './search-page.js';

const hit = (unitId: string) => ({
  contributionId: `c-${unitId}`,
  unitId,
  sectionTitle: 'Suicidprevention',
  unitName: unitId,
  roundTitle: 'Lägesrapport',
  before: 'Alla har ',
  match: 'Åtgärder',
  after: ' nu.',
});

describe('search', () => {
  const search = jest.fn<(words: string) => Promise<SearchResult>>();
  const me = signal({ seats: [{ unitId: 'own', role: 'contact' }] });
  let harness: RouterTestingHarness;

  beforeEach(async () => {
    jest.resetAllMocks();
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideTexts(),
        provideRouter([{ path: 'search', component: SearchPage }], withComponentInputBinding()),
        { provide: Api, useValue: { search } },
        { provide: Session, useValue: { me } },
      ],
    });
    harness = await RouterTestingHarness.create();
  });

  async function at(address: string): Promise<HTMLElement> {
    await harness.navigateByUrl(address);
    await harness.fixture.whenStable();
    return harness.routeNativeElement!;
  }
  const status = (page: HTMLElement) => page.querySelector('[role=status]')?.textContent?.trim();

  it('marks the words in their context and leads to where they are read', async () => {
    search.mockResolvedValue({ count: 2, hits: [hit('own'), hit('other')] });
    const page = await at('/search?q=%20åtgärder');
    expect(search).toHaveBeenCalledWith('åtgärder');
    expect(status(page)).toBe('2 bidrag innehåller ”åtgärder”.');
    expect(page.querySelector('li p')?.textContent?.trim()).toBe('Alla har Åtgärder nu.');
    expect(page.querySelector('mark')?.textContent).toBe('Åtgärder');
    expect([...page.querySelectorAll('li a')].map((link) => link.getAttribute('href'))).toEqual([
      '/contributions/c-own',
      '/contributions/c-other/review',
    ]);
  });

  it('says how many there are when not all are shown', async () => {
    search.mockResolvedValue({ count: 70, hits: [hit('own')] });
    expect(status(await at('/search?q=åt'))).toContain('De 1 första visas.');
  });

  it('says when nothing was found', async () => {
    search.mockResolvedValue({ count: 0, hits: [] });
    expect(status(await at('/search?q=xyz'))).toContain('Inget bidrag');
  });

  it('asks for more than one character instead of asking the API', async () => {
    const page = await at('/search?q=å');
    page.querySelector('form')!.dispatchEvent(new Event('submit'));
    await harness.fixture.whenStable();
    expect(search).not.toHaveBeenCalled();
    expect(page.querySelector('app-error-summary')?.textContent).toContain('minst två tecken');
  });
});
