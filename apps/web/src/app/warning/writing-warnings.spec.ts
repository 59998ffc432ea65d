import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { RichText, TextWarning } from '@samsyn/domain';
import { richText } from '@samsyn/domain/rules';
import { provideTexts } from '../i18n/provide-texts.js';
import { WritingWarnings, lookAfter } from './writing-warnings.js';

@Component({
  selector: 'app-example',
  imports: [WritingWarnings],
  template: `<app-writing-warnings [text]="text()" (go)="gone = $event" />`,
})
class Example {
  readonly text = signal<RichText>(richText('Två elever slutade.'));
  gone: TextWarning | null = null;
}

describe('warnings while writing', () => {
  let fixture: ComponentFixture<Example>;
  beforeEach(() => {
    localStorage.clear();
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: [provideTexts()] });
    fixture = TestBed.createComponent(Example);
    fixture.detectChanges();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const element = () => fixture.nativeElement as HTMLElement;
  const told = () => element().querySelector('[role=status]')!.textContent;
  const items = () => [...element().querySelectorAll('li')].map((item) => item.textContent!.trim());
  function write(text: RichText, wait = lookAfter): void {
    fixture.componentInstance.text.set(text);
    fixture.detectChanges();
    jest.advanceTimersByTime(wait);
    fixture.detectChanges();
  }

  it('are there from the start, folded and unsaid', () => {
    expect(items()).toEqual([expect.stringContaining('Få personer: ”Två elever slutade.”')]);
    expect(element().querySelector('details')!.open).toBe(false);
    expect(told()).toBe('');
  });

  it('wait for a pause, are told politely, and are open where the law stops publication', () => {
    const text = richText('Två elever slutade.', 'Ring 811218-9876.');
    write(text, lookAfter - 100);
    expect(items()).toHaveLength(1);
    write(text, 100);
    write(richText('Två elever slutade.', 'Ring 811218-9876!'));
    expect(items()[1]).toMatch(/^Hindrar publicering\.\s+Personnummer: ”Ring 811218-••••!”/);
    expect(element().querySelector('details')!.open).toBe(true);
    expect(told()).toBe('2 saker att se över i texten');
    write(richText('Fem elever slutade.'));
    expect(items()).toEqual([]);
    expect(told()).toBe('Inget mer att se över i texten.');
  });

  it('lead to their places', () => {
    const button = element().querySelector('button')!;
    expect(button.getAttribute('aria-label')).toMatch(/^Gå till stället: Få personer/);
    button.click();
    expect(fixture.componentInstance.gone).toMatchObject({ path: [0], from: 0, to: 10 });
  });
});
