import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { RichText, type Attachment } from '@samsyn/domain';
import { richText } from '@samsyn/domain/rules';
import { Subject } from 'rxjs';
import { ProblemError } from '../api/problem-error.js';
import { provideTexts } from '../i18n/provide-texts.js';
import { EditorToolbarHarness } from './editor-toolbar.harness.js';
import { PictureUpload, type UploadStep } from './picture-upload.js';
import { RichTextEditor } from './rich-text-editor.js';
import { TextOwner } from './text-owner.js';
// What the editor loads when it is needed: compiled before the tests, so that they need not wait for that.
import './dialog-parts.js';
import './figure-dialog.js';

const unitId = '0b54a3a8-6f5e-4a53-9a0f-0d6f6a1a0009';
const kept: Attachment = {
  id: '0b54a3a8-6f5e-4a53-9a0f-0d6f6a1a0001',
  mediaType: 'image/png',
  width: 4,
  height: 3,
};

@Component({
  selector: 'app-example',
  imports: [RichTextEditor, TextOwner],
  template: `<app-rich-text-editor
    [appTextOwner]="unitId"
    [label]="label"
    fieldId="text"
    [(value)]="text"
  />`,
})
class Example {
  readonly text = signal<RichText>(richText('Ett.', 'Två.'));
  readonly label = 'Texten';
  readonly unitId = unitId;
}

// What jsdom lacks, and the editor asks for when it scrolls to the cursor.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => new DOMRect();

describe('pictures and footnotes in the editor', () => {
  let fixture: ComponentFixture<Example>;
  let toolbar: EditorToolbarHarness;
  let steps: Subject<UploadStep>;
  let sent: { unitId: string; file: File }[];

  beforeEach(async () => {
    localStorage.clear();
    steps = new Subject();
    sent = [];
    const uploads: Pick<PictureUpload, 'send'> = {
      send: (unitId, file) => {
        sent.push({ unitId, file });
        return steps;
      },
    };
    TestBed.configureTestingModule({
      providers: [
        provideTexts(),
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
        { provide: PictureUpload, useValue: uploads },
      ],
    });
    fixture = TestBed.createComponent(Example);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    toolbar = await TestbedHarnessEnvironment.loader(fixture).getHarness(EditorToolbarHarness);
  });
  afterEach(() => {
    for (const dialog of document.querySelectorAll('.cdk-overlay-container')) dialog.replaceChildren();
  });

  const text = () => fixture.componentInstance.text();
  const textbox = () => document.querySelector<HTMLElement>('#text')!;
  /** Waits until a dialog has been loaded, opened, drawn or closed, as the case may be. */
  const until = async (isSo: () => unknown) => {
    for (let turn = 0; turn < 200 && !isSo(); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      await fixture.whenStable();
    }
    expect(isSo()).toBeTruthy();
  };
  const opened = () => until(() => inDialog('form'));
  const closed = () => until(() => !inDialog('form'));
  const inDialog = <T extends HTMLElement>(selector: string) =>
    document.querySelector<T>(`mat-dialog-container ${selector}`);
  const press = async (name: string) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('mat-dialog-container button')];
    buttons.find((button) => button.textContent?.trim() === name)!.click();
    await fixture.whenStable();
  };
  const write = (selector: string, value: string) => {
    const field = inDialog<HTMLInputElement>(selector)!;
    field.value = value;
    field.dispatchEvent(new Event('input'));
  };
  const choose = async (file: File) => {
    const field = inDialog<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(field, 'files', { value: { item: () => file }, configurable: true });
    field.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  };
  const aFile = (size = 10) => Object.defineProperty(new File(['x'], 'bild.png'), 'size', { value: size });
  const faults = () =>
    [...document.querySelectorAll('mat-dialog-container .fault')].map((one) =>
      one.textContent?.replace(/\s+/g, ' ').trim(),
    );

  it('a picture is sent for the unit whose text it is, and put in with what it shows', async () => {
    await toolbar.use('Bild');
    await opened();
    await choose(aFile());
    expect(sent).toMatchObject([{ unitId }]);
    steps.next({ sent: 0.5 });
    await until(() => inDialog<HTMLProgressElement>('progress')?.value === 0.5);
    steps.next({ kept });
    await until(() => inDialog('img'));
    expect(inDialog('progress')).toBeNull();
    expect(inDialog('img')!.getAttribute('src')).toBe(`/api/attachments/${kept.id}`);
    write('#figure-alt', ' En karta ');
    write('#figure-caption', 'Länet');
    await press('Lägg in bilden');
    await closed();
    expect(text().content.map(({ type }) => type)).toEqual(['paragraph', 'figure', 'paragraph']);
    expect(text().content[1]).toMatchObject({
      attrs: { attachmentId: kept.id, alt: 'En karta', caption: 'Länet' },
    });
    expect(RichText.safeParse(text()).success).toBe(true);
  });

  it('says on top and at the field what is missing, and leads there', async () => {
    await toolbar.use('Bild');
    await opened();
    await press('Lägg in bilden');
    await until(() => faults().length > 0);
    expect(faults()).toEqual([
      'Fel: Välj en bildfil.',
      'Fel: Skriv vad bilden visar, eller markera att den är dekorativ.',
    ]);
    await until(() => document.activeElement === inDialog('app-error-summary .box'));
    inDialog('app-error-summary a')!.click();
    await until(() => document.activeElement?.id === 'figure-file');
    await choose(aFile());
    steps.next({ kept });
    await until(() => inDialog('img'));
    await press('Lägg in bilden');
    await until(() => document.activeElement === inDialog('app-error-summary .box'));
    inDialog('app-error-summary a')!.click();
    await until(() => document.activeElement?.id === 'figure-alt');
    inDialog<HTMLInputElement>('mat-checkbox input')!.click();
    await fixture.whenStable();
    await press('Lägg in bilden');
    await closed();
    const [, figure] = text().content;
    expect(figure).toMatchObject({ attrs: { attachmentId: kept.id, decorative: true } });
    expect((figure as { attrs: object }).attrs).not.toHaveProperty('alt');
  });

  it('says at the field why a file was refused, by us or by the API', async () => {
    await toolbar.use('Bild');
    await opened();
    await choose(aFile(26 * 1024 * 1024));
    expect(sent).toEqual([]);
    expect(faults()[0]).toMatch(/högst 25 MB/);
    await choose(aFile());
    steps.error(
      new ProblemError({
        type: '',
        title: 'Bilden är rörlig',
        status: 422,
        code: 'pictureMoves',
        detail: 'Spara en bild ur den.',
      }),
    );
    await until(() => faults().length > 0);
    expect(faults()).toEqual(['Fel: Bilden är rörlig. Spara en bild ur den.']);
    expect(inDialog('#figure-file')!.getAttribute('aria-invalid')).toBe('true');
  });

  it('a file that is pasted or dropped goes the same way; a picture of copied words does not', async () => {
    const paste = (files: File[], html = '') => {
      const event = new Event('paste', { bubbles: true, cancelable: true });
      const data = { files, getData: (type: string) => (type === 'text/html' ? html : ''), types: [] };
      textbox().dispatchEvent(Object.assign(event, { clipboardData: data }));
    };
    const file = new File(['x'], 'bild.png', { type: 'image/png' });
    paste([file], '<p>Ord ur Word</p>');
    await fixture.whenStable();
    expect(sent).toEqual([]);
    paste([file], '<meta charset="utf-8"><img src="https://example.org/a.png">');
    await opened();
    await until(() => sent.length > 0);
    expect(sent).toEqual([{ unitId, file }]);
    expect(inDialog('h2')!.textContent).toBe('Lägg in bild');
  });

  it('a picture tells what is said of it, and is changed', async () => {
    fixture.componentInstance.text.set({
      type: 'doc',
      content: [{ type: 'figure', attrs: { attachmentId: kept.id, alt: 'En karta' } }],
    });
    await fixture.whenStable();
    textbox().focus();
    const figure = textbox().querySelector('figure')!;
    expect(figure.textContent).toContain('Alt-text: En karta');
    figure.querySelector('button')!.click();
    await opened();
    expect(inDialog('h2')!.textContent).toBe('Ändra bilden');
    write('#figure-alt', 'En större karta');
    await press('Spara bilden');
    await closed();
    expect(text().content[0]).toMatchObject({ attrs: { alt: 'En större karta' } });
  });

  it('a footnote is asked for, put after the words, and changed', async () => {
    await toolbar.use('Fotnot');
    await until(() => inDialog('#footnote-words p'));
    await press('Spara fotnoten');
    await until(() => faults().length > 0);
    expect(faults()).toEqual(['Fel: Skriv fotnotens text.']);
    const field = inDialog<HTMLElement>('#footnote-words')!;
    field.querySelector('p')!.textContent = 'Källa: Folkhälsorapporten';
    // The editor looks at what has changed a moment later.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await press('Spara fotnoten');
    await closed();
    expect(JSON.stringify(text().content[0])).toContain('"type":"footnote"');
    expect(textbox().querySelector('sup.footnote')!.textContent).toBe(' [Källa: Folkhälsorapporten] ');
    expect(RichText.safeParse(text()).success).toBe(true);
  });
});
