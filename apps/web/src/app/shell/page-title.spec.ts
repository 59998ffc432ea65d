import { beforeEach, describe, expect, it } from '@jest/globals';
import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TitleStrategy, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Language } from '../i18n/language.js';
import { provideTexts } from '../i18n/provide-texts.js';
import { textKey } from '../i18n/texts.js';
import { PageTitle } from './page-title.js';
import { RouteFocus } from './route-focus.js';

@Component({ selector: 'app-page', template: '<main><h1>{{ title.text() }}</h1></main>' })
class Page {
  readonly title = inject(PageTitle);
}

describe('a page’s title and focus', () => {
  let harness: RouterTestingHarness;

  beforeEach(async () => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideTexts(),
        { provide: TitleStrategy, useExisting: PageTitle },
        provideRouter([
          { path: 'tasks', title: textKey('task.title'), component: Page },
          { path: 'rounds', title: textKey('round.title'), component: Page },
        ]),
      ],
    });
    harness = await RouterTestingHarness.create();
    document.body.append(harness.routeNativeElement ?? harness.fixture.nativeElement);
    TestBed.inject(RouteFocus).start();
  });

  async function titleAt(address: string): Promise<string> {
    await harness.navigateByUrl(address);
    await harness.fixture.whenStable();
    return document.title;
  }

  it('is in the language that is read', async () => {
    expect(await titleAt('/tasks')).toBe('Mina uppgifter – Samsyn');
    TestBed.inject(Language).use('en');
    await harness.fixture.whenStable();
    expect(document.title).toBe('My tasks – Samsyn');
  });

  it('may be the page’s own until one leaves it, and says when something is wrong', async () => {
    await titleAt('/rounds');
    TestBed.inject(PageTitle).set('Nordost');
    expect(await titleAt('/rounds?state=draft')).toBe('Nordost – Samsyn');
    TestBed.inject(PageTitle).mark(Page, true);
    await harness.fixture.whenStable();
    expect(document.title).toBe('Fel: Nordost – Samsyn');
    TestBed.inject(PageTitle).mark(Page, false);
    expect(await titleAt('/tasks')).toBe('Mina uppgifter – Samsyn');
  });

  it('puts focus on the heading of another page, not on a filter’s', async () => {
    await titleAt('/tasks');
    await titleAt('/rounds');
    expect(document.activeElement?.tagName).toBe('H1');
    (document.activeElement as HTMLElement).blur();
    await titleAt('/rounds?state=draft');
    expect(document.activeElement).toBe(document.body);
  });
});
