import { ComponentHarness } from '@angular/cdk/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';

/** For tests: the form of a contribution. */
export class AnswerFormHarness extends ComponentHarness {
  static readonly hostSelector = 'app-answer-form';

  async setNotCarriedOut(on: boolean): Promise<void> {
    const box = await this.locatorFor(MatCheckboxHarness.with({ label: 'Inte genomfört' }))();
    await (on ? box.check() : box.uncheck());
  }

  async writeReason(reason: string): Promise<void> {
    await this.write('#answer-reason', reason);
  }

  async writeValue(indicatorId: string, text: string): Promise<void> {
    await this.write(`#value-${indicatorId}`, text);
  }

  async setNotAvailable(at: number, on: boolean): Promise<void> {
    const boxes = await this.locatorForAll(MatCheckboxHarness.with({ label: 'Uppgift saknas' }))();
    await (on ? boxes[at]?.check() : boxes[at]?.uncheck());
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
