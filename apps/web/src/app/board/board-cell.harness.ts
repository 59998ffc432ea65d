import { ComponentHarness } from '@angular/cdk/testing';

/** For tests: what a cell of the board shows, and where it leads. */
export class BoardCellHarness extends ComponentHarness {
  static readonly hostSelector = 'app-board-cell';
  private readonly link = this.locatorForOptional('a');
  private readonly badge = this.locatorFor('.badge');
  private readonly remarkText = this.locatorForOptional('.remark');

  async state(): Promise<string> {
    return (await this.badge()).text();
  }

  /** Whose turn it is and lateness, as it is read; empty where there is nothing to say. */
  async remark(): Promise<string> {
    return (await (await this.remarkText())?.text()) ?? '';
  }

  /** The address it leads to; null where only the state may be known. */
  async address(): Promise<string | null> {
    return (await (await this.link())?.getAttribute('href')) ?? null;
  }

  /** All that a screen reader says of the link; null where there is none. */
  async linkText(): Promise<string | null> {
    return (await (await this.link())?.getAttribute('aria-label')) ?? null;
  }
}
