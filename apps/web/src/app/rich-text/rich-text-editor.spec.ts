import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestKey } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { RichText } from '@samsyn/domain';
import { plainText, richText } from '@samsyn/domain/rules';
import { provideTexts } from '../i18n/provide-texts.js';
import { EditorToolbarHarness } from './editor-toolbar.harness.js';
import { RichTextEditor } from './rich-text-editor.js';

@Component({
  selector: 'app-example',
  imports: [RichTextEditor],
  template: `<app-rich-text-editor [label]="label" fieldId="text" [(value)]="text" [error]="error()" />`,
})
class Example {
  readonly text = signal<RichText>(richText('Ett.', 'Två.'));
  readonly label = 'Texten';
  readonly error = signal<string | null>(null);
}

describe('the editor', () => {
  let fixture: ComponentFixture<Example>;
  let toolbar: EditorToolbarHarness;

  beforeEach(async () => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideTexts()] });
    fixture = TestBed.createComponent(Example);
    await fixture.whenStable();
    toolbar = await TestbedHarnessEnvironment.loader(fixture).getHarness(EditorToolbarHarness);
  });
  const textbox = () => (fixture.nativeElement as HTMLElement).querySelector<HTMLElement>('[role=textbox]')!;
  const text = () => fixture.componentInstance.text();

  it('is a labelled textbox that says what is wrong', async () => {
    expect(document.getElementById(textbox().getAttribute('aria-labelledby')!)?.textContent).toBe('Texten');
    expect(textbox().getAttribute('aria-multiline')).toBe('true');
    fixture.componentInstance.error.set('Skriv något.');
    await fixture.whenStable();
    expect(textbox().getAttribute('aria-invalid')).toBe('true');
    expect(textbox().getAttribute('aria-describedby')).toContain('text-error');
  });

  it('has one tab stop among its tools, and arrows between them', async () => {
    expect(await toolbar.tabStops()).toEqual(['Fet']);
    await toolbar.focus('Fet');
    await toolbar.press(TestKey.LEFT_ARROW);
    expect(await toolbar.focused()).toBe('Gör om');
    await toolbar.press(TestKey.HOME);
    await toolbar.press(TestKey.RIGHT_ARROW);
    expect(await toolbar.focused()).toBe('Kursiv');
    expect(await toolbar.tabStops()).toEqual(['Kursiv']);
  });

  it('leads from the text to the tools with Alt+F10', async () => {
    textbox().dispatchEvent(new KeyboardEvent('keydown', { key: 'F10', altKey: true, bubbles: true }));
    expect(await toolbar.focused()).toBe('Fet');
  });

  it('makes a list, says that it is one, and lets no item in where there is none above', async () => {
    await toolbar.use('Punktlista');
    expect(await toolbar.isPressed('Punktlista')).toBe(true);
    expect(await toolbar.isDisabled('Flytta in en nivå')).toBe(true);
    expect(text().content[0]).toMatchObject({ type: 'bulletList' });
    expect(RichText.safeParse(text()).success).toBe(true);
  });

  it('has headings of two levels, told with their shortcuts', async () => {
    await toolbar.use('Rubrik');
    expect(await toolbar.isPressed('Rubrik')).toBe(true);
    expect(text().content[0]).toMatchObject({ type: 'heading', attrs: { level: 1 } });
    await toolbar.use('Underrubrik');
    expect(text().content[0]).toMatchObject({ type: 'heading', attrs: { level: 2 } });
    expect(RichText.safeParse(text()).success).toBe(true);
    expect(await toolbar.shortcut('Rubrik')).toEqual({
      keys: 'Control+Shift+1',
      title: 'Rubrik (Ctrl+Skift+1)',
    });
    await toolbar.use('Punktlista');
    expect(await toolbar.isDisabled('Rubrik')).toBe(true);
  });

  it('takes no pictures where there is no unit that they could be put in for', async () => {
    expect(await toolbar.names()).not.toContain('Bild');
    expect(await toolbar.names()).toContain('Fotnot');
  });

  it('shows what it is given from outside, and does not give it back as a change', async () => {
    const given = richText('Något annat.');
    fixture.componentInstance.text.set(given);
    await fixture.whenStable();
    expect(textbox().textContent).toBe('Något annat.');
    expect(text()).toBe(given);
    expect(plainText(text())).toBe('Något annat.');
  });
});
