import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Colleague, CommentThread, ContributionDetail, LiveEvent, RichText } from '@samsyn/domain';
import { idOf } from '@samsyn/domain/testing';
import { Api } from '../api/api.js';
import { aDetail } from '../contribution/test/detail.js';
import { provideTexts } from '../i18n/provide-texts.js';
import { Live } from '../live/live.js';
import { RichTextView } from '../rich-text/rich-text-view.js';
import { Session } from '../session/session.js';
import { CommentPanel } from './comment-panel.js';
import { ConversationPlace } from './conversation-place.js';

const paragraph = (id: string, text: string) => ({
  type: 'paragraph' as const,
  attrs: { id },
  content: [{ type: 'text' as const, text }],
});

@Component({
  selector: 'app-example',
  imports: [CommentPanel, ConversationPlace, RichTextView],
  template: `
    <div [appConversation]="detail()">
      <app-rich-text-view [text]="text()" />
      <app-comment-panel />
    </div>
  `,
})
class Example {
  readonly detail = signal<ContributionDetail>(aDetail());
  readonly text = signal<RichText>({
    type: 'doc',
    content: [paragraph('a', 'Ett.'), paragraph('b', 'Två.')],
  });
}

const mine = { accountId: idOf('me'), name: 'Kajsa Lindevall' };
const other = { accountId: idOf('other'), name: 'Jonas Björkefall' };
const comment = (text: string | null, author = other, at = '2023-09-20T10:00:00Z') => ({
  id: idOf(`${text} ${at}`),
  author,
  at,
  text,
  changedAt: null,
  version: 1,
  mentions: [],
  decision: null,
  unread: false,
});
const thread = (name: string, changes: Partial<CommentThread> = {}): CommentThread => ({
  id: idOf(name),
  contributionId: idOf('contribution'),
  audience: 'unit',
  blockId: null,
  quote: null,
  resolved: null,
  comments: [comment(name)],
  ...changes,
});

describe('comments beside a text', () => {
  const seats = signal([
    { seatId: idOf('seat'), unitId: idOf('subRegion'), rootId: idOf('county'), role: 'contact' },
  ]);
  const api = {
    comments: jest.fn<() => Promise<CommentThread[]>>(),
    colleagues: jest.fn<() => Promise<Colleague[]>>(),
    beginThread: jest.fn<(id: string, body: unknown) => Promise<CommentThread>>(),
    replyInThread: jest.fn<(id: string, body: unknown) => Promise<CommentThread>>(),
    resolveThread: jest.fn<(id: string, body: unknown) => Promise<CommentThread>>(),
  };
  const announce = jest.fn<(words: string, politeness: string) => Promise<void>>();
  let fixture: ComponentFixture<Example>;
  let look: () => void;
  let concerns: (event: LiveEvent) => boolean;

  beforeEach(() => {
    jest.resetAllMocks();
    localStorage.clear();
    // jsdom scrolls nothing.
    Element.prototype.scrollIntoView = () => undefined;
    api.colleagues.mockResolvedValue([{ ...other, title: 'Processledare', audiences: ['unit'] }]);
    TestBed.configureTestingModule({
      providers: [
        provideTexts(),
        provideRouter([]),
        { provide: Api, useValue: api },
        { provide: Session, useValue: { me: signal({ ...mine, seats: seats() }) } },
        { provide: LiveAnnouncer, useValue: { announce } },
        {
          provide: Live,
          useValue: {
            follow: (about: typeof concerns, again: () => void) => {
              concerns = about;
              look = again;
            },
          },
        },
      ],
    });
  });

  async function show(...threads: CommentThread[]): Promise<HTMLElement> {
    api.comments.mockResolvedValue(threads);
    fixture = TestBed.createComponent(Example);
    await settled();
    return fixture.nativeElement as HTMLElement;
  }
  async function settled(): Promise<void> {
    for (let times = 0; times < 4; times += 1) await fixture.whenStable();
    fixture.detectChanges();
    await fixture.whenStable();
  }
  const page = () => fixture.nativeElement as HTMLElement;
  const articles = () => [...page().querySelectorAll('article')];
  const button = (name: string) => {
    const found = [...page().querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === name,
    );
    if (!found) throw new Error(`No button is called “${name}”.`);
    return found;
  };
  const box = () => page().querySelector('textarea')!;
  async function press(name: string): Promise<void> {
    button(name).focus();
    button(name).click();
    await settled();
  }
  async function write(text: string): Promise<void> {
    box().value = text;
    box().setSelectionRange(text.length, text.length);
    box().dispatchEvent(new Event('input'));
    await settled();
  }
  async function key(name: string, more: KeyboardEventInit = {}): Promise<void> {
    box().dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
    );
    await settled();
  }

  it('stand in the order of the text: the whole first, what is gone last and said to be so, done ones folded', async () => {
    await show(
      thread('gone', { blockId: 'x', quote: 'Försvann.' }),
      thread('second', { blockId: 'b', quote: 'Två.' }),
      thread('first', { blockId: 'a', quote: 'Ett.' }),
      thread('whole'),
      thread('done', { resolved: { by: other, at: '2023-09-21T10:00:00Z' } }),
    );
    const headings = articles().map((one) =>
      one.querySelector('h3')!.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(headings).toEqual([
      'Om hela området',
      'Om stycket Ett.',
      'Om stycket Två.',
      'Om ett stycke som inte längre finns i texten Försvann.',
      'Om hela området',
    ]);
    expect(page().querySelector('details')!.open).toBe(false);
    expect(page().querySelector('details article')!.textContent).toContain('Klar, Jonas Björkefall');
  });

  it('mark the text, and lead from it to what is said and back', async () => {
    await show(thread('first', { blockId: 'b', quote: 'Två.' }));
    button('1 kommentar till stycket: Två.').click();
    expect(document.activeElement).toBe(articles()[0]);
    button('Visa i texten: Två.').click();
    expect(document.activeElement).toBe(page().querySelector('[data-block=b]'));
  });

  it('begin on a paragraph by its button, and focus comes back', async () => {
    await show();
    api.beginThread.mockResolvedValue(
      thread('Nytt', { blockId: 'a', quote: 'Ett.', comments: [comment('Nytt', mine)] }),
    );
    await press('Kommentera stycket: Ett.');
    expect(document.activeElement).toBe(box());
    expect(page().querySelector('.new h3')!.textContent).toContain('Ett.');
    await write('Stämmer det?');
    await key('Enter', { ctrlKey: true });
    expect(api.beginThread).toHaveBeenCalledWith(idOf('contribution'), {
      audience: 'unit',
      blockId: 'a',
      text: 'Stämmer det?',
      mentions: [],
    });
    expect(articles()).toHaveLength(1);
    expect(announce).toHaveBeenCalledWith('Kommentaren är sparad.', 'polite');
    expect(document.activeElement).toBe(button('1 kommentar till stycket: Ett.'));
  });

  it('begin with Ctrl+Alt+M where the cursor is, and never with AltGr, which writes µ', async () => {
    await show();
    document.getSelection()!.collapse(page().querySelector('[data-block=b]'), 0);
    const press = (altGraph: boolean) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', {
          ...{
            code: 'KeyM',
            key: 'm',
            ctrlKey: true,
            altKey: true,
            bubbles: true,
            modifierAltGraph: altGraph,
          },
        }),
      );
    press(true);
    await settled();
    expect(box()).toBeNull();
    press(false);
    await settled();
    expect(page().querySelector('.new h3')!.textContent).toContain('Två.');
  });

  it('offer those who can read them at an @, by arrows and Enter', async () => {
    await show();
    api.beginThread.mockResolvedValue(thread('x'));
    await press('Kommentera området');
    await write('Hej @jon');
    const list = page().querySelector('[role=listbox]')!;
    expect(list.textContent).toContain('Jonas Björkefall');
    expect(
      document.getElementById(box().getAttribute('aria-activedescendant')!)!.getAttribute('aria-selected'),
    ).toBe('true');
    expect(announce).toHaveBeenCalledWith('1 namn. Välj med piltangenterna och Enter.', 'polite');
    await key('Enter');
    expect(box().value).toBe('Hej @Jonas Björkefall ');
    expect(page().querySelector('[role=listbox]')).toBeNull();
    button('Spara kommentaren').click();
    await settled();
    expect(api.beginThread.mock.calls[0]![1]).toMatchObject({ mentions: [other.accountId] });
  });

  it('let the list go with Escape, and the form stay', async () => {
    await show();
    await press('Kommentera området');
    await write('@');
    await key('Escape');
    expect(page().querySelector('[role=listbox]')).toBeNull();
    expect(box().value).toBe('@');
  });

  it('keep what was begun, until it is sent or given up', async () => {
    await show();
    await press('Kommentera stycket: Ett.');
    await write('Halvfärdigt');
    fixture.destroy();
    await show();
    expect(box().value).toBe('Halvfärdigt');
    expect(page().textContent).toContain('Det du hade börjat skriva finns kvar.');
    expect(page().querySelector('.new h3')!.textContent).toContain('Ett.');
    await press('Avbryt');
    fixture.destroy();
    await show();
    expect(box()).toBeNull();
  });

  it('ask for words before they are sent, and keep them when it fails', async () => {
    await show();
    await press('Kommentera området');
    button('Spara kommentaren').click();
    await settled();
    expect(page().querySelector('.fault')!.textContent).toContain('Skriv något först.');
    expect(document.activeElement).toBe(page().querySelector('app-error-summary .box'));
    page().querySelector<HTMLElement>('app-error-summary a')!.click();
    expect(document.activeElement).toBe(box());
    api.beginThread.mockRejectedValue(new Error('offline'));
    await write('Viktigt');
    button('Spara kommentaren').click();
    await settled();
    expect(box().value).toBe('Viktigt');
    expect(page().querySelector('.fault')).not.toBeNull();
  });

  it('ask who is to read it where there is a choice, the narrowest first', async () => {
    fixture?.destroy();
    await show();
    fixture.componentInstance.detail.set(aDetail({ state: 'submitted' }));
    await settled();
    await press('Kommentera området');
    const radios = [...page().querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
      ['unit', true],
      ['review', false],
    ]);
    fixture.componentInstance.detail.set(aDetail({ revision: null }));
    await settled();
    expect(page().querySelectorAll('input[type=radio]')).toHaveLength(0);
  });

  it('are resolved, with focus on what was resolved', async () => {
    await show(thread('Klart?'));
    api.resolveThread.mockResolvedValue(
      thread('Klart?', { resolved: { by: mine, at: '2023-09-21T10:00:00Z' } }),
    );
    await press('Markera som klar');
    expect(announce).toHaveBeenCalledWith('Kommentaren är markerad som klar.', 'polite');
    expect(page().querySelector('details article')).not.toBeNull();
  });

  it('come by themselves, said politely, and what is read stays where it is', async () => {
    await show(thread('first', { blockId: 'b', quote: 'Två.' }));
    const known = articles()[0];
    await press('Svara Jonas Björkefall');
    await write('Jag skriver');
    api.comments.mockResolvedValue([
      thread('first', { blockId: 'b', quote: 'Två.' }),
      thread('new', { comments: [comment('new', other, '2023-09-22T10:00:00Z')] }),
    ]);
    expect(concerns({ kind: 'comment', id: 'x', contributionId: idOf('contribution') })).toBe(true);
    expect(concerns({ kind: 'comment', id: 'x', contributionId: idOf('another') })).toBe(false);
    look();
    await settled();
    expect(announce).toHaveBeenCalledWith('1 ny kommentar från Jonas Björkefall.', 'polite');
    expect(articles()).toHaveLength(2);
    expect(articles()[1]).toBe(known);
    expect(document.activeElement).toBe(box());
    expect(box().value).toBe('Jag skriver');
  });

  it('are nothing to somebody who may not read them', async () => {
    seats.set([{ ...seats()[0]!, role: 'reader' }]);
    TestBed.overrideProvider(Session, { useValue: { me: signal({ ...mine, seats: seats() }) } });
    await show(thread('hemligt'));
    expect(page().querySelector('section')).toBeNull();
    expect(page().querySelector('button')).toBeNull();
    expect(api.comments).not.toHaveBeenCalled();
    seats.set([{ ...seats()[0]!, role: 'contact' }]);
  });
});
