import type { LeftOutList } from './left-out-list.js';

const wordNotes =
  "[style*='mso-element:footnote'], [style*='mso-element:endnote'], [id^='sdfootnote'], [id^='sdendnote']";

/**
 * Takes the footnotes out of a document and gives them by the anchors that refer to them. All programs write them alike:
 * the anchor leads to a place in the text, and an anchor there leads back.
 */
export function takeFootnotes(document: Document): Map<Element, Element> {
  const notes = new Map<Element, Element>();
  const places = new Map<string, Element>();
  for (const element of document.body.querySelectorAll('[id], a[name]'))
    for (const name of [element.id, element.getAttribute('name')]) if (name) places.set(name, element);
  const anchors = [...document.body.querySelectorAll("a[href^='#']")];
  const byGoal = Map.groupBy(anchors, goalOf);
  const taken = new Set<Element>();
  for (const anchor of anchors) {
    const target = places.get(goalOf(anchor));
    const note = target && noteAround(target);
    if (!note || taken.has(anchor) || note.contains(anchor)) continue;
    const back = namesOf(anchor).flatMap((name) => byGoal.get(name) ?? []);
    for (const one of back)
      if (note.contains(one)) {
        taken.add(one);
        one.remove();
        notes.set(anchor, note);
      }
  }
  for (const note of new Set(notes.values())) {
    const list = note.parentElement;
    note.remove();
    // The line above them, and the list that held them.
    if (list && list !== document.body && list.textContent?.trim() === '') list.remove();
  }
  return notes;
}

function noteAround(target: Element): Element | null {
  return target.closest(wordNotes) ?? target.closest('li') ?? target.closest('p, div');
}

function goalOf(anchor: Element): string {
  return anchor.getAttribute('href')!.slice(1);
}

/** Its own name, or that of what stands close around it. */
function namesOf(anchor: Element): string[] {
  return [anchor, anchor.parentElement, anchor.parentElement?.parentElement]
    .flatMap((one) => [one?.id ?? '', one?.getAttribute('name') ?? ''])
    .filter((name) => name !== '');
}

/** Takes Word's comments out of a document, each with its words. Their marks in the text go as well. */
export function takeComments(document: Document, leftOut: LeftOutList): void {
  const lists = [...document.body.querySelectorAll("[style*='mso-element:comment-list']")];
  const comments = lists.flatMap((list) =>
    [...list.querySelectorAll("[style*='mso-element:comment']")].filter(
      (one) => !/comment-list/.test(one.getAttribute('style')!),
    ),
  );
  for (const comment of comments) {
    for (const mark of comment.querySelectorAll('.MsoCommentReference, a.msocomhide')) mark.remove();
    leftOut.add('comment', comment.textContent ?? '');
  }
  const marks = document.body.querySelectorAll('a.msocomanchor');
  if (comments.length === 0) for (const _ of marks) leftOut.add('comment');
  for (const one of [...lists, ...marks]) one.remove();
}
