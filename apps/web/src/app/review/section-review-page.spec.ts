import { beforeEach, describe, expect, it } from '@jest/globals';
import { signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import type { Me, SectionReview, TransitionRequest } from '@samsyn/domain';
import { idOf } from '@samsyn/domain/testing';
import { Api } from '../api/api.js';
import { ProblemError } from '../api/problem-error.js';
import { provideMoreTexts, provideTexts } from '../i18n/provide-texts.js';
import { Live } from '../live/live.js';
import { Session } from '../session/session.js';
import { SectionReviewPage } from './section-review-page.js';
import { sectionReviewTexts } from './section-review.texts.js';
import { Seen } from './seen.js';
import { aCountyDraft, aReviewed, aSectionReview } from './test/reviewed.js';

const me = {
  accountId: idOf('me'),
  rootId: idOf('county'),
  seats: [
    {
      seatId: idOf('convenor@county'),
      unitId: idOf('county'),
      rootId: idOf('county'),
      role: 'convenor',
      actingFor: null,
    },
  ],
} as unknown as Me;
const north = aReviewed('Nord', 'Sex kommuner.');
const south = aReviewed('Syd', 'Tre kommuner.');
const draft = aReviewed('Väst', '', { state: 'draft', revision: null });
const problem = (code: string, detail: string) =>
  new ProblemError({ type: '', title: '', status: 409, code, detail });

class Server {
  review: SectionReview = aSectionReview(north, south, draft, aCountyDraft('Länets ord.'));
  readonly moves: [string, TransitionRequest][] = [];
  readonly seen: string[] = [];
  refuse: Record<string, ProblemError> = {};

  sectionReview = async () => this.review;
  feedbackOfRound = async () => [];
  background = async () => ({ earlier: [], edition: null, observations: [] });
  see = async (id: string) => this.seen.push(id);
  move = async (id: string, request: TransitionRequest) => {
    this.moves.push([id, request]);
    if (this.refuse[id]) throw this.refuse[id];
  };
}

describe('the page of a section’s review', () => {
  let server: Server;
  let fixture: ComponentFixture<SectionReviewPage>;
  let look: () => void;
  const page = () => fixture.nativeElement as HTMLElement;
  const card = (unit: string) =>
    page().querySelector<HTMLElement>(`article[aria-labelledby="unit-${idOf(`unit ${unit}`)}"]`)!;
  const button = (words: string, within: ParentNode = page()) =>
    [...within.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words))!;
  const settled = async () => {
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const click = async (element: HTMLElement) => {
    element.click();
    await settled();
  };

  beforeEach(async () => {
    localStorage.clear();
    server = new Server();
    TestBed.configureTestingModule({
      providers: [
        provideTexts(),
        provideMoreTexts(sectionReviewTexts),
        provideRouter([]),
        { provide: Api, useValue: server },
        { provide: Session, useValue: { me: signal(me) } },
        { provide: Live, useValue: { follow: (_: unknown, act: () => void) => (look = act) } },
      ],
    });
    fixture = TestBed.createComponent(SectionReviewPage);
    fixture.componentRef.setInput('roundId', server.review.round.id);
    fixture.componentRef.setInput('sectionId', server.review.section.id);
    await settled();
    document.body.append(page());
  });

  it('shows what each unit has submitted, and of the others only that they have not', () => {
    expect(page().querySelector('h1')?.textContent).toBe('Suicidprevention');
    expect(card('Nord').textContent).toContain('Sex kommuner.');
    expect(card('Syd').textContent).toContain('Tre kommuner.');
    expect(card('Väst')).toBeNull();
    expect(page().querySelector('app-missing-list')?.textContent).toContain('Väst');
    expect(page().querySelector('app-own-text')?.textContent).toContain('Länets ord.');
  });

  it('approves the very revision that was on the screen', async () => {
    await click(button('Godkänn', card('Nord')));
    expect(server.moves).toEqual([
      [north.id, { transition: 'approve', comment: undefined, revisionHash: 'hash Nord' }],
    ]);
  });

  it('shows what has changed when a text becomes another while it is read', async () => {
    const newer = { ...north.revision!, id: idOf('newer'), number: 2, hash: 'newer' };
    const content = { ...newer.content, body: aReviewed('x', 'Sju kommuner.').revision!.content.body };
    const changed = { ...north, revision: { ...newer, content }, previousRevision: north.revision };
    server.review = { ...server.review, contributions: [changed, ...server.review.contributions.slice(1)] };
    look();
    await settled();
    const changes = card('Nord').querySelector('app-revision-changes')!;
    expect(changes.textContent).toContain('Ändrat sedan du läste texten');
    expect(changes.querySelector('ins')?.textContent).toContain('Sju');
    expect(page().querySelector('.news')?.textContent).toContain('Nord: Inskickat.');
  });

  describe('with the keys', () => {
    const press = async (key: string, target: Element = document.body, more = {}) => {
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
      await settled();
    };
    let gone: unknown[];
    beforeEach(() => {
      gone = [];
      TestBed.inject(Router).navigate = async (to) => Boolean(gone.push(to[3]));
    });

    it('leads to the next section, and not beyond the first', async () => {
      await press('n');
      await press('p');
      expect(gone).toEqual([idOf('next section')]);
    });

    it('does nothing while one writes, with another key held, or when it is turned off', async () => {
      await click(button('Skicka tillbaka', card('Nord')));
      await press('n', card('Nord').querySelector('textarea')!);
      await press('n', document.body, { altKey: true });
      expect(gone).toEqual([]);
      await click(page().querySelector<HTMLElement>('app-shortcuts input')!);
      await press('n');
      expect(gone).toEqual([]);
      expect(localStorage.getItem('samsyn.shortcuts')).toBe('false');
    });
  });

  describe('several at once', () => {
    const box = (unit: string) =>
      [...page().querySelectorAll<HTMLElement>('.candidate')]
        .find(({ textContent }) => textContent.includes(unit))!
        .querySelector<HTMLInputElement>('input')!;
    const read = async (...units: (typeof north)[]) => {
      for (const unit of units) TestBed.inject(Seen).note(unit);
      await settled();
    };

    it('are those that have been on the screen', async () => {
      expect(box('Nord').getAttribute('aria-disabled')).toBe('true');
      await read(north);
      expect([box('Nord').checked, box('Syd').checked]).toEqual([true, false]);
      expect(box('Nord').getAttribute('aria-disabled')).toBeNull();
      expect(server.seen).toEqual([north.id]);
      await click(button('Skicka tillbaka', card('Nord')));
      expect(box('Nord').checked).toBe(false);
    });

    it('are decided on one by one, and each refusal is told', async () => {
      server.refuse = { [south.id]: problem('staleRevision', 'Läs den nya versionen.') };
      await read(north, south);
      await click(button('Godkänn 2 bidrag'));
      await settled();
      expect(server.moves.map(([id, { revisionHash }]) => [id, revisionHash])).toEqual([
        [north.id, 'hash Nord'],
        [south.id, 'hash Syd'],
      ]);
      const results = [...page().querySelectorAll('.results li')].map(({ textContent }) =>
        textContent.trim(),
      );
      expect(results).toEqual(['Nord: godkänt.', 'Syd: inte godkänt. Läs den nya versionen.']);
      expect(document.activeElement?.id).toBe('bulk-results');
    });
  });

  it('has one stop for Tab among the paragraphs that can be taken, with arrows between them', async () => {
    const two = aReviewed('Nord', 'Ett.');
    const body = { ...two.revision!.content.body };
    body.content = [...body.content, ...body.content, ...body.content];
    const content = { ...two.revision!.content, body };
    const longer = { ...two, revision: { ...two.revision!, content } };
    server.review = { ...server.review, contributions: [longer, ...server.review.contributions.slice(1)] };
    look();
    await settled();
    await click(button('Ta in stycken i länets text', card('Nord')));
    const takes = () => [...card('Nord').querySelectorAll<HTMLElement>('.take')];
    const stops = () => takes().map(({ tabIndex }) => tabIndex);
    expect(stops()).toEqual([0, -1, -1]);
    expect(document.activeElement).toBe(takes()[0]);
    for (const key of ['End', 'ArrowUp']) {
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await settled();
    }
    expect(stops()).toEqual([-1, 0, -1]);
    expect(document.activeElement).toBe(takes()[1]);
    takes()[1]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settled();
    expect(document.activeElement?.textContent).toContain('Ta in stycken i länets text');
  });
});
