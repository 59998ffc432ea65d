import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ReportedValue, type EarlierValue, type GivenValue, type Indicator } from '@samsyn/domain';
import { aValue, anIndicator, idOf } from '@samsyn/domain/testing';
import { provideTexts } from '../i18n/provide-texts.js';
import { ValueField } from './value-field.js';
import { ValueFieldHarness } from './value-field.harness.js';

@Component({
  selector: 'app-example',
  imports: [ValueField],
  template: `<app-value-field
    fieldId="value"
    [indicator]="indicator()"
    [year]="2023"
    [lastYear]="lastYear()"
    [thisYear]="thisYear()"
    [(value)]="value"
  />`,
})
class Example {
  readonly indicator = signal<Indicator>(anIndicator('i'));
  readonly value = signal<ReportedValue | null>(null);
  readonly lastYear = signal<EarlierValue | null>(null);
  readonly thisYear = signal<readonly EarlierValue[]>([]);
}

const before = (value: ReportedValue, year = 2022): EarlierValue => ({
  round: { kind: 'yearEndFollowUp', year, title: `Uppföljning ${year}` },
  value,
});
const valueOf = (example: Example) => {
  const value = example.value();
  if (value) expect(ReportedValue.parse(value)).toEqual(value);
  return value as GivenValue;
};

describe('the field of an indicator', () => {
  let example: Example;
  let field: ValueFieldHarness;

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideTexts()] });
  });
  async function start(indicator: Partial<Indicator>, lastYear?: ReportedValue) {
    const fixture = TestBed.createComponent(Example);
    example = fixture.componentInstance;
    example.indicator.set(anIndicator('i', indicator));
    example.lastYear.set(lastYear ? before(lastYear) : null);
    field = await TestbedHarnessEnvironment.loader(fixture).getHarness(ValueFieldHarness);
  }

  it.each([
    ['number', '1 309', '1309', 'exact'],
    ['share', '12 av 33', '36.4', 'exact'],
    ['money', '1,2 mnkr', '1200000', 'exact'],
    ['number', 'ca 230', '230', 'approximate'],
    ['number', '17–18', '17.5', 'approximate'],
    ['number', '150 t.o.m. augusti', '150', 'partialYear'],
  ] as const)('reads a %s such as %p, and keeps the words', async (valueType, text, number, quality) => {
    await start({ valueType });
    await field.write(text);
    expect(valueOf(example)).toMatchObject({ text, number, quality });
  });

  it('says what was read when one goes on, where it is not plain', async () => {
    await start({ valueType: 'money' });
    await field.write('1,2 mnkr');
    expect(await field.words()).not.toContain('Läses som');
    await field.leave();
    expect(await field.words()).toContain('Läses som 1 200 000 kr.');
    await field.write('1200000');
    await field.leave();
    expect(await field.words()).not.toContain('Läses som');
  });

  it('lets the writer say how exact it is; what the words say can’t be called exact', async () => {
    await start({});
    await field.write('150');
    await field.mark('För en del av året');
    expect(valueOf(example)).toMatchObject({ number: '150', quality: 'partialYear' });
    await field.write('155');
    expect(valueOf(example).quality).toBe('partialYear');
    await field.mark('Exakt');
    await field.write('ca 155');
    expect(valueOf(example).quality).toBe('approximate');
  });

  it('shows last year’s value and the change in words, and what this year’s earlier rounds said', async () => {
    await start({}, aValue('i', '230'));
    example.thisYear.set([before(aValue('i', '150', { quality: 'partialYear' }), 2023)]);
    await field.write('242');
    await field.leave();
    const words = await field.words();
    expect(words).toContain('2022: 230');
    expect(words).toContain('Uppföljning 2023: 150 (del av året)');
    expect(words).toContain('Ökat: + 12 (+ 5 %) sedan 2022');
    await field.mark('För en del av året');
    expect(await field.words()).toContain('Det ena värdet gäller bara en del av året.');
  });

  it('asks about what is hard to believe, remembers the answer, and asks anew when the value is another', async () => {
    await start({}, aValue('i', '230'));
    await field.write('2300');
    expect(await field.question()).toBeNull();
    await field.leave();
    expect((await field.question())?.replaceAll('\u00a0', ' ')).toBe('Stämmer 2 300? 2022 var det 230.');
    await field.press('Ja, det stämmer');
    expect(await field.question()).toBeNull();
    expect(document.activeElement?.id).toBe('value-explanation');
    await field.explain('Ny mottagning.');
    expect(valueOf(example)).toMatchObject({ confirmed: true, explanation: 'Ny mottagning.' });
    await field.write('23000');
    await field.leave();
    expect(await field.question()).toContain('Stämmer');
    expect(valueOf(example)).toMatchObject({ number: '23000', explanation: 'Ny mottagning.' });
    expect(valueOf(example)).not.toHaveProperty('confirmed');
  });

  it('leads back to the value from the question', async () => {
    await start({ valueType: 'share' });
    await field.write('168');
    await field.leave();
    expect(await field.question()).toContain('En andel är oftast högst');
    await field.press('Ändra');
    expect(document.activeElement?.id).toBe('value');
  });

  it('takes yes or no, with a comment', async () => {
    await start({ valueType: 'yesNo', aggregation: 'list' });
    await field.choose(0);
    await field.explain('På heltid.');
    expect(valueOf(example)).toMatchObject({ text: 'Ja', choices: ['yes'], explanation: 'På heltid.' });
    await field.choose(1);
    expect(valueOf(example)).toMatchObject({ text: 'Nej', choices: ['no'], explanation: 'På heltid.' });
  });

  it('reads an answer that was given in words before there was a yes and no, and keeps the words', async () => {
    await start({ valueType: 'yesNo', aggregation: 'list' });
    example.value.set(aValue('i', null, { text: 'Ja, på heltid' }));
    expect(await field.chosen()).toEqual([true, false]);
    await field.choose(1);
    expect(valueOf(example)).toMatchObject({ text: 'Nej', explanation: 'på heltid' });
  });

  it('takes one of a list, or several where the list says so, in the order of the list', async () => {
    const choices = ['Arvode', 'Resor', 'Inget'].map((text) => ({ id: idOf(text), text }));
    await start({ valueType: 'list', aggregation: 'list', choices, several: true });
    await field.choose(1);
    await field.choose(0);
    expect(valueOf(example)).toMatchObject({
      text: 'Arvode, Resor',
      choices: [idOf('Arvode'), idOf('Resor')],
    });
    await field.choose(0);
    await field.choose(1);
    expect(example.value()).toBeNull();
    await start({ valueType: 'list', aggregation: 'list', choices });
    await field.choose(1);
    await field.choose(2);
    expect(valueOf(example).choices).toEqual([idOf('Inget')]);
  });

  it('takes “no follow-up this year” with a reason, and has the value back when it is unticked', async () => {
    await start({ valueType: 'money' });
    await field.write('450 tkr');
    await field.setNoFollowUp(true);
    await field.write('Bokslutet är inte klart.');
    expect(example.value()).toMatchObject({ kind: 'notAvailable', reason: 'Bokslutet är inte klart.' });
    await field.setNoFollowUp(false);
    expect(valueOf(example)).toMatchObject({ text: '450 tkr', number: '450000' });
  });
});
