import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, inject, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { FormField, form, required } from '@angular/forms/signals';
import { ConnectionError, ProblemError } from '../api/problem-error.js';
import { provideTexts } from '../i18n/provide-texts.js';
import { Attempt } from './attempt.js';
import { ErrorSummary } from './error-summary.js';
import { ErrorSummaryHarness } from './error-summary.harness.js';
import { TextField } from './text-field.js';

@Component({
  selector: 'app-example',
  imports: [ErrorSummary, FormField, TextField],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <app-text-field [label]="label" [formField]="form.name" />
  `,
})
class Example {
  readonly attempt = inject(Attempt);
  readonly label = 'Namn';
  readonly form = form(signal({ name: '' }), (path) => required(path.name, { message: 'Skriv ditt namn' }));
}

const problem = (more: object) =>
  new ProblemError({
    type: '',
    title: '',
    status: 422,
    code: 'invalid',
    detail: 'Något stämmer inte.',
    ...more,
  });

describe('an attempt with its error summary', () => {
  let fixture: ComponentFixture<Example>;
  let summary: ErrorSummaryHarness;

  beforeEach(async () => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideTexts()] });
    fixture = TestBed.createComponent(Example);
    document.body.append(fixture.nativeElement as HTMLElement);
    summary = await TestbedHarnessEnvironment.loader(fixture).getHarness(ErrorSummaryHarness);
  });

  async function attempt(action: () => Promise<void>): Promise<boolean> {
    const { attempt, form } = fixture.componentInstance;
    const carriedOut = await attempt.run(form, action, { nameTaken: 'name' });
    await fixture.whenStable();
    return carriedOut;
  }
  const input = () => (fixture.nativeElement as HTMLElement).querySelector('input')!;
  const name = () => fixture.componentInstance.form.name().value;

  it('holds nothing against anyone before the first attempt', async () => {
    input().dispatchEvent(new Event('blur'));
    expect(await summary.messages()).toEqual([]);
    expect(input().getAttribute('aria-invalid')).toBeNull();
  });

  it('takes focus, marks the title, says the same at the field, and leads there', async () => {
    expect(await attempt(async () => undefined)).toBe(false);
    expect(await summary.messages()).toEqual(['Skriv ditt namn']);
    expect(await summary.isFocused()).toBe(true);
    expect(document.title).toMatch(/^Fel: /);
    const fault = document.getElementById(input().getAttribute('aria-describedby')!);
    expect(fault?.textContent).toContain('Skriv ditt namn');
    await summary.follow('Skriv ditt namn');
    expect(document.activeElement).toBe(input());
  });

  it('shows the API’s faults at their fields', async () => {
    name().set('x');
    await attempt(() =>
      Promise.reject(
        problem({ errors: [{ path: 'name', code: 'nameTaken', message: 'Namnet finns redan' }] }),
      ),
    );
    expect(await summary.messages()).toEqual(['Namnet finns redan']);
  });

  it('shows a refusal at the field that it is about', async () => {
    name().set('x');
    const detail = 'Välj ett annat.';
    await attempt(() => Promise.reject(problem({ code: 'nameTaken', title: 'Namnet finns redan', detail })));
    expect(await summary.messages()).toEqual(['Namnet finns redan. Välj ett annat.']);
    expect(input().getAttribute('aria-invalid')).toBe('true');
  });

  it('can try again without a change when the fault was not in a field', async () => {
    name().set('Ada');
    await attempt(() => Promise.reject(new ConnectionError('offline')));
    expect((await summary.messages())[0]).toContain('Ingen kontakt');
    expect(await attempt(async () => undefined)).toBe(true);
    expect(await summary.messages()).toEqual([]);
    expect(document.title).not.toMatch(/^Fel: /);
  });
});
