import { ComponentHarness } from '@angular/cdk/testing';

/** For tests: the form of a contribution. */
export class AnswerFormHarness extends ComponentHarness {
  static readonly hostSelector = 'app-answer-form';

  /** Chooses by its place: something to report, not carried out, no follow-up. */
  async setNothing(at: 0 | 1 | 2): Promise<void> {
    const choices = await this.locatorForAll('app-nothing-choice input')();
    await choices[at]!.click();
  }

  async writeReason(reason: string): Promise<void> {
    await this.write('#answer-reason', reason);
  }

  async writeValue(indicatorId: string, text: string): Promise<void> {
    await this.write(`#value-${indicatorId}`, text);
  }

  /** Goes on from the field, which is when something is said of the value. */
  async leaveValue(indicatorId: string): Promise<void> {
    const field = await this.locatorFor(`#value-${indicatorId}`)();
    await field.focus();
    await field.blur();
  }

  async setNotAvailable(at: number, on: boolean): Promise<void> {
    const box = (await this.locatorForAll('app-value-field app-check-field input')())[at];
    if ((await box?.getProperty<boolean>('checked')) !== on) await box?.click();
  }

  async writtenFor(indicatorId: string): Promise<string> {
    const field = await this.locatorFor(`#value-${indicatorId}`)();
    return field.getProperty<string>('value');
  }

  async words(): Promise<string> {
    return (await this.host()).text();
  }

  private async write(selector: string, text: string): Promise<void> {
    const field = await this.locatorFor(selector)();
    await field.setInputValue(text);
    await field.dispatchEvent('input');
  }
}
