import { expect, it } from '@jest/globals';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { StandsIn } from './stands-in.js';

@Component({
  selector: 'app-example',
  imports: [StandsIn],
  template: `
    <div class="aside" #aside></div>
    <div class="home">
      <p [appStandsIn]="away() ? aside : null"><input /></p>
    </div>
  `,
})
class Example {
  readonly away = signal(false);
}

it('stands elsewhere and at home again as the same element, with what is written in it and with focus', async () => {
  const fixture = TestBed.createComponent(Example);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const input = page.querySelector('input')!;
  input.value = 'Halvfärdigt';
  input.focus();
  for (const [away, place] of [
    [true, '.aside'],
    [false, '.home'],
  ] as const) {
    fixture.componentInstance.away.set(away);
    await fixture.whenStable();
    expect(page.querySelector(`${place} input`)).toBe(input);
    expect(document.activeElement).toBe(input);
  }
});
