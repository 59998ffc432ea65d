import { ComponentHarness } from '@angular/cdk/testing';
import { MatButtonHarness } from '@angular/material/button/testing';

/** For tests: the field of one indicator. */
export class ValueFieldHarness extends ComponentHarness {
  static readonly hostSelector = 'app-value-field';

  /** Writes the value, without leaving the field. */
  async write(text: string): Promise<void> {
    const field = await this.locatorFor('input:not([type="checkbox"]):not([type="radio"])')();
    await field.setInputValue(text);
    await field.dispatchEvent('input');
  }

  /** Goes on from the field, which is when something is asked of it. */
  async leave(): Promise<void> {
    const field = await this.locatorFor('input')();
    await field.focus();
    await field.blur();
  }

  async mark(quality: string): Promise<void> {
    const list = await this.locatorFor('select')();
    const options = await this.locatorForAll('option')();
    const texts = await Promise.all(options.map((option) => option.text()));
    await list.selectOptions(texts.indexOf(quality));
    await list.dispatchEvent('change');
  }

  async choose(at: number): Promise<void> {
    const boxes = await this.locatorForAll('app-value-choices input')();
    await boxes[at]!.click();
  }

  async chosen(): Promise<boolean[]> {
    const boxes = await this.locatorForAll('app-value-choices input')();
    return Promise.all(boxes.map((box) => box.getProperty<boolean>('checked')));
  }

  async explain(text: string): Promise<void> {
    const field = await this.locatorFor('input[id$="-explanation"]')();
    await field.setInputValue(text);
    await field.dispatchEvent('input');
  }

  async press(text: string): Promise<void> {
    await (await this.locatorFor(MatButtonHarness.with({ text }))()).click();
  }

  async setNoFollowUp(on: boolean): Promise<void> {
    const box = await this.locatorFor('app-check-field input')();
    if ((await box.getProperty<boolean>('checked')) !== on) await box.click();
  }

  /** The question, or null where there is none. */
  async question(): Promise<string | null> {
    return (await this.locatorForOptional('app-value-doubt p')())?.text() ?? null;
  }

  async words(): Promise<string> {
    return (await (await this.host()).text()).replaceAll('\u00a0', ' ');
  }
}
