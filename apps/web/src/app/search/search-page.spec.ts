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
  kind: 'contribution' as const,
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
  const me = signal({
    accountId: 'me',
    rootId: 'root',
    seats: [{ seatId: 'seat', unitId: 'own', rootId: 'root', role: 'contact' }],
  });
  const found = (count: number, hits: ReturnType<typeof hit>[]) => ({
    groups: hits.length ? [{ kind: 'contribution' as const, count, hits }] : [],
  });
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
    search.mockResolvedValue(found(2, [hit('own'), hit('other')]));
    const page = await at('/search?q=%20åtgärder');
    expect(search).toHaveBeenCalledWith('åtgärder');
    expect(status(page)).toBe('2 träffar på ”åtgärder”.');
    expect(page.querySelector('h2')?.textContent).toBe('Bidrag (2)');
    expect(page.querySelector('li p')?.textContent?.trim()).toBe('Alla har Åtgärder nu.');
    expect(page.querySelector('mark')?.textContent).toBe('Åtgärder');
    expect([...page.querySelectorAll('li a')].map((link) => link.getAttribute('href'))).toEqual([
      '/contributions/c-own',
      '/contributions/c-other/review',
    ]);
  });

  it('says how many there are when not all are shown', async () => {
    search.mockResolvedValue(found(70, [hit('own')]));
    const page = await at('/search?q=åt');
    expect(status(page)).toBe('70 träffar på ”åt”.');
    expect(page.textContent).toContain('De 1 första visas.');
  });

  it('says when nothing was found', async () => {
    search.mockResolvedValue(found(0, []));
    expect(status(await at('/search?q=xyz'))).toContain('Inget som du kan läsa');
  });

  it('asks for more than one character instead of asking the API', async () => {
    const page = await at('/search?q=å');
    page.querySelector('form')!.dispatchEvent(new Event('submit'));
    await harness.fixture.whenStable();
    expect(search).not.toHaveBeenCalled();
    expect(page.querySelector('app-error-summary')?.textContent).toContain('minst två tecken');
  });
});
