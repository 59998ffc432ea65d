import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import type { EarlierAnswer } from '@samsyn/domain';
import { emptyContent, emptyRichText, plainText, richText } from '@samsyn/domain/rules';
import { idOf } from '@samsyn/domain/testing';
import { provideTexts } from '../i18n/provide-texts.js';
import { beginFrom } from './begin-from.js';
import { TakeOver } from './take-over.js';
import { anEarlierAnswer } from './test/detail.js';

@Component({
  selector: 'app-example',
  imports: [TakeOver],
  template: `<app-take-over [earlier]="earlier()" [body]="body()" [year]="2023" (taken)="take($event)" />`,
})
class Example {
  readonly earlier = signal<readonly EarlierAnswer[]>([anEarlierAnswer()]);
  readonly body = signal(emptyRichText);

  take(answer: EarlierAnswer): void {
    this.body.update((body) => beginFrom({ ...emptyContent, body }, answer).body);
  }
}

describe('the way to begin from an earlier text', () => {
  let fixture: ComponentFixture<Example>;
  let example: Example;

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideTexts()] });
    fixture = TestBed.createComponent(Example);
    example = fixture.componentInstance;
  });
  const buttons = async () => {
    const all = await TestbedHarnessEnvironment.loader(fixture).getAllHarnesses(MatButtonHarness);
    return Promise.all(all.map((button) => button.getText()));
  };
  const press = async (text: string) => {
    const loader = TestbedHarnessEnvironment.loader(fixture);
    await (await loader.getHarness(MatButtonHarness.with({ text }))).click();
    await fixture.whenStable();
  };
  const words = () => (fixture.nativeElement as HTMLElement).textContent;

  it('puts the text into an empty answer at once, says so, and is not offered again', async () => {
    await press('Börja från förra årets text');
    expect(plainText(example.body())).toBe('Förra årets text.');
    expect(words()).toContain('1 stycke från 2022 är inlagt.');
    expect(words()).toContain('1 stycke är hämtat från en tidigare text och inte ändrat än.');
    expect(await buttons()).toEqual([]);
  });

  it('asks where there is text, and takes nothing away', async () => {
    example.body.set(richText('Nytt.'));
    await press('Börja från förra årets text');
    expect(plainText(example.body())).toBe('Nytt.');
    expect(words()).toContain('Texten från 2022 läggs sist, och inget tas bort.');
    expect(document.activeElement?.textContent).toContain('Lägg till sist');
    await press('Avbryt');
    expect(plainText(example.body())).toBe('Nytt.');
    await press('Börja från förra årets text');
    await press('Lägg till sist');
    expect(plainText(example.body())).toBe('Nytt.\nFörra årets text.');
  });

  it('offers the newest text of each year, and none that says that there was nothing', async () => {
    const answer = (year: number, name: string, changes: Partial<EarlierAnswer['content']> = {}) =>
      anEarlierAnswer({
        revisionId: idOf(name),
        round: { ...anEarlierAnswer().round, year, title: name },
        content: { ...emptyContent, body: richText('Text.'), ...changes },
      });
    example.earlier.set([
      answer(2023, 'Lägesrapport'),
      answer(2022, 'tom', { body: emptyRichText }),
      answer(2021, 'Uppföljning'),
      answer(2020, 'inget', { notCarriedOut: { reason: 'Pandemin.' } }),
    ]);
    expect(await buttons()).toEqual(['Börja från texten i Lägesrapport', 'Börja från texten för 2021']);
  });
});
