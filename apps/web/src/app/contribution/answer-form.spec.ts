import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { ContributionContent } from '@samsyn/domain';
import { emptyContent } from '@samsyn/domain/rules';
import { provideTexts } from '../i18n/provide-texts.js';
import { AnswerForm } from './answer-form.js';
import { AnswerFormHarness } from './answer-form.harness.js';
import { aDetail, anIndicator } from './test/detail.js';
import { fieldIds } from './field-id.js';
import { sendable } from './sendable.js';

@Component({
  selector: 'app-example',
  imports: [AnswerForm],
  template: `<app-answer-form
    [section]="section"
    [round]="round"
    [county]="false"
    [(content)]="content"
    [errors]="errors()"
  />`,
})
class Example {
  readonly section = {
    ...aDetail().section,
    slots: [{ kind: 'shortTermIndicators' as const, lines: [anIndicator] }],
  };
  readonly round = aDetail().round;
  readonly content = signal(emptyContent);
  readonly errors = signal<ReadonlyMap<string, string>>(new Map());
}

describe('the form of a contribution', () => {
  let fixture: ComponentFixture<Example>;
  let form: AnswerFormHarness;
  const id = anIndicator.lineageId;

  beforeEach(async () => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideTexts()] });
    fixture = TestBed.createComponent(Example);
    form = await TestbedHarnessEnvironment.loader(fixture).getHarness(AnswerFormHarness);
  });
  const content = () => fixture.componentInstance.content();

  it('takes “not carried out” with a reason for an answer', async () => {
    await form.setNothing(1);
    await form.writeReason('Pandemin kom emellan. ');
    expect(sendable(content()).notCarriedOut).toEqual({
      reason: 'Pandemin kom emellan.',
      why: 'notCarriedOut',
    });
  });

  it('takes “no follow-up this year” with a reason for one, too, and keeps the reason when one comes back to it', async () => {
    await form.setNothing(2);
    await form.writeReason('Registret är stängt.');
    await form.setNothing(0);
    expect(content().notCarriedOut).toBeNull();
    await form.setNothing(2);
    expect(content().notCarriedOut).toEqual({ reason: 'Registret är stängt.', why: 'notFollowedUp' });
  });

  it('reads a value as it is written, and says how', async () => {
    await form.writeValue(id, 'ca 1 309,5');
    expect(content().values).toMatchObject([
      { text: 'ca 1 309,5', number: '1309.5', quality: 'approximate' },
    ]);
    expect(await form.words()).not.toContain('Läses som');
    await form.leaveValue(id);
    expect(await form.words()).toContain('Läses som ungefär 1\u00a0309,5.');
  });

  it('keeps a value as it was when “not available” is ticked and unticked', async () => {
    await form.writeValue(id, '12');
    await form.setNotAvailable(0, true);
    expect(content().values).toEqual([{ kind: 'notAvailable', indicatorId: id, reason: '' }]);
    await form.setNotAvailable(0, false);
    expect(await form.writtenFor(id)).toBe('12');
    expect(content().values).toMatchObject([{ text: '12', number: '12' }]);
  });

  it('takes an emptied value for none, and always gives what may be sent', async () => {
    await form.writeValue(id, '12');
    await form.writeValue(id, '');
    expect(content().values).toEqual([]);
    await form.writeValue(id, ' 17–18 ');
    expect(ContributionContent.safeParse(sendable(content())).success).toBe(true);
  });

  it('says at the field what is missing', async () => {
    fixture.componentInstance.errors.set(new Map([[fieldIds.value(id), 'Fyll i ett värde.']]));
    expect(await form.words()).toContain('Fyll i ett värde.');
  });
});
