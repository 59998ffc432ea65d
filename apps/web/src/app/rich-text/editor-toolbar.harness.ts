import { ComponentHarness, type TestElement, type TestKey } from '@angular/cdk/testing';

/** For tests: the editor's toolbar, by the names of its tools. */
export class EditorToolbarHarness extends ComponentHarness {
  static readonly hostSelector = 'app-editor-toolbar';
  private readonly buttons = this.locatorForAll('[role=toolbar] button');

  async use(name: string): Promise<void> {
    await (await this.tool(name)).click();
  }

  async isPressed(name: string): Promise<boolean> {
    return (await (await this.tool(name)).getAttribute('aria-pressed')) === 'true';
  }

  async isDisabled(name: string): Promise<boolean> {
    return (await (await this.tool(name)).getAttribute('aria-disabled')) === 'true';
  }

  /** All tools from left to right. */
  async names(): Promise<string[]> {
    return Promise.all((await this.buttons()).map((one) => this.nameOf(one)));
  }

  /** A tool's shortcut, for machines and as it is shown. */
  async shortcut(name: string): Promise<{ keys: string | null; title: string | null }> {
    const tool = await this.tool(name);
    return { keys: await tool.getAttribute('aria-keyshortcuts'), title: await tool.getAttribute('title') };
  }

  /** The tools that Tab leads to. */
  async tabStops(): Promise<string[]> {
    const all = await this.buttons();
    const stops = await Promise.all(all.map(async (one) => (await one.getAttribute('tabindex')) === '0'));
    return Promise.all(all.filter((_, at) => stops[at]).map((one) => this.nameOf(one)));
  }

  async focused(): Promise<string | null> {
    for (const one of await this.buttons()) if (await one.isFocused()) return this.nameOf(one);
    return null;
  }

  async press(key: TestKey): Promise<void> {
    for (const one of await this.buttons()) if (await one.isFocused()) return one.sendKeys(key);
  }

  async focus(name: string): Promise<void> {
    await (await this.tool(name)).focus();
  }

  private async tool(name: string): Promise<TestElement> {
    for (const one of await this.buttons()) if ((await this.nameOf(one)) === name) return one;
    throw new Error(`No tool is called “${name}”.`);
  }

  private async nameOf(button: TestElement): Promise<string> {
    return (await button.getAttribute('aria-label')) ?? '';
  }
}
