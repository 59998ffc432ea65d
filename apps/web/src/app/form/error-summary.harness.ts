import { ComponentHarness } from '@angular/cdk/testing';

/** For tests: what an error summary says, and the way to a field from it. */
export class ErrorSummaryHarness extends ComponentHarness {
  static readonly hostSelector = 'app-error-summary';
  private readonly items = this.locatorForAll('li');
  private readonly links = this.locatorForAll('a');
  private readonly box = this.locatorForOptional('.box');

  async messages(): Promise<string[]> {
    return Promise.all((await this.items()).map((item) => item.text()));
  }

  async isFocused(): Promise<boolean> {
    return (await (await this.box())?.isFocused()) ?? false;
  }

  /** Follows the link of a message; fails if the message has none. */
  async follow(message: string): Promise<void> {
    for (const link of await this.links()) {
      if ((await link.text()) === message) return link.click();
    }
    throw new Error(`No link says “${message}”.`);
  }
}
