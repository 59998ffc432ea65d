import { beforeEach, describe, expect, it } from '@jest/globals';
import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MomentPipe, DayPipe } from './date.pipes.js';
import { Language } from './language.js';
import { provideTexts } from './provide-texts.js';
import { TEXTS } from './texts.js';

@Component({
  selector: 'app-example',
  imports: [DayPipe, MomentPipe],
  template: `{{ t('task.title') }}; {{ t.count('board.shown', 1) }}; {{ '2023-09-30' | day }};
    {{ '2023-09-30T22:30:00Z' | moment }}`,
})
class Example {
  protected readonly t = inject(TEXTS);
}

describe('texts, days and moments', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideTexts()] });
  });

  it('are Swedish first, and follow a change of language', async () => {
    const fixture = TestBed.createComponent(Example);
    await fixture.whenStable();
    const shown = () => (fixture.nativeElement as HTMLElement).textContent?.replace(/\s+/g, ' ');
    expect(shown()).toBe('Mina uppgifter; 1 bidrag visas; 30 september 2023; 1 okt. 2023 00:30');

    TestBed.inject(Language).use('en');
    await fixture.whenStable();
    expect(shown()).toBe('My tasks; 1 contribution shown; 30 September 2023; 1 Oct 2023, 00:30');
    expect(document.documentElement.lang).toBe('en');
  });

  it('remember the language in this browser', () => {
    TestBed.inject(Language).use('en');
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [provideTexts()] });
    expect(TestBed.inject(Language).current()).toBe('en');
  });

  it('print what a person has written as it is, also where it looks like a parameter', () => {
    const t = TestBed.inject(TEXTS);
    for (const email of ['{{x}}', '{{email}}', '{{ name }} & {{task.title}}', '$&', "$'"]) {
      expect(t('session.link.passwordReset', { email })).toBe(`Välj ett nytt lösenord för ${email}.`);
      const said = t('session.link.invitation', { name: email, email: 'b' });
      expect(said).toBe(`Välkommen, ${email}! Välj ett lösenord för b, så är du igång.`);
    }
  });
});
