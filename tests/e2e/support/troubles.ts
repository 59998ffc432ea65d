import type { BrowserContext, ConsoleMessage } from '@playwright/test';

const always = [
  // Somebody who is not signed in is told so: that is how a page finds out.
  /^401 .*\/api\/me$/,
  // Documents and mail are shown in frames that run no scripts: not even those by which the test looks at pages.
  /^Blocked script execution in /,
];

/** Collects what browsers complain about: uncaught errors, and errors in the console. */
export class Troubles {
  readonly found: string[] = [];
  private readonly expected: RegExp[] = [...always];

  /** Answers that the journey asks for, such as `/404 .*contributions/`: the browser calls each of them an error. */
  expect(...answers: RegExp[]): void {
    this.expected.push(...answers);
  }

  watch(context: BrowserContext): void {
    context.on('weberror', (error) => this.found.push(String(error.error().stack)));
    context.on('console', (message) => {
      if (message.type() !== 'error') return;
      const complaint = inOneLine(message);
      if (!this.expected.some((pattern) => pattern.test(complaint))) this.found.push(complaint);
    });
  }
}

function inOneLine(message: ConsoleMessage): string {
  const answer = /status of (\d+)/.exec(message.text())?.[1];
  return `${answer ?? message.text()} at ${message.location().url}`;
}
