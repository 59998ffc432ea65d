import { Injectable, inject, signal } from '@angular/core';
import type { ContributionContent, ReviewedContribution, RichText, Taken, TextBlock } from '@samsyn/domain';
import { hasBlock, isBlank, takenOver } from '@samsyn/domain/rules';
import { Api } from '../api/api.js';
import { isProblem } from '../api/problem-error.js';

type Draft = NonNullable<ReviewedContribution['draft']>;

/** A version that somebody else saved meanwhile is taken as the text to add to; so many times in a row. */
const attempts = 5;

/**
 * Takes paragraphs of units' texts into the text above: they are put last in the draft, one after the other, each with
 * where it came from. What others save meanwhile stays. A page provides its own.
 */
@Injectable()
export class Taking {
  private readonly api = inject(Api);
  private readonly drafts = signal<ReadonlyMap<string, Draft>>(new Map());
  private running: Promise<unknown> = Promise.resolve();

  /** Takes the drafts as they were read; an older one than is known here changes nothing. */
  know(contributions: readonly ReviewedContribution[]): void {
    this.drafts.update((known) => {
      const drafts = new Map(known);
      for (const { id, draft } of contributions)
        if (draft && draft.version >= (known.get(id)?.version ?? 0)) drafts.set(id, draft);
      return drafts;
    });
  }

  /** A text as it is written now, with what was taken into it here. */
  draftOf(id: string): ContributionContent | null {
    return this.drafts().get(id)?.content ?? null;
  }

  /** Whether a text has the block of this revision already, unchanged. */
  has(id: string, revisionId: string, block: TextBlock): boolean {
    const body = this.draftOf(id)?.body;
    return (
      body !== undefined && body.content.some((own) => isFrom(own, revisionId) && hasBlock(doc(own), block))
    );
  }

  /**
   * Puts a block last in the text of the contribution `id` and saves it.
   * @throws ProblemError or ConnectionError: then nothing was taken
   */
  take(id: string, origin: Pick<Taken, 'contributionId' | 'revisionId'>, block: TextBlock): Promise<void> {
    const taken = takenOver(block, origin, newId);
    const isThere = () => this.has(id, origin.revisionId, block);
    const next = this.running.then(() => this.append(id, taken, isThere));
    this.running = next.catch(() => undefined);
    return next;
  }

  private async append(id: string, block: TextBlock, isThere: () => boolean): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const { version, content } = this.drafts().get(id)!;
      const longer = { ...content, body: withBlock(content.body, block) };
      try {
        const saved = await this.api.saveDraft(id, { basedOn: version, content: longer });
        this.set(id, { version: saved.version, content: longer });
        return;
      } catch (error) {
        if (!isProblem(error, 'staleVersion') || attempt === attempts) throw error;
        this.set(id, error.problem.current as Draft);
        // Our own save, whose answer was lost on the way; or a colleague had the same thought.
        if (isThere()) return;
      }
    }
  }

  private set(id: string, draft: Draft): void {
    this.drafts.update((known) => new Map(known).set(id, draft));
  }
}

/** An empty line that nobody has written on gives way. */
function withBlock({ content, ...text }: RichText, block: TextBlock): RichText {
  const last = content.at(-1);
  const written = last?.type === 'paragraph' && isBlank(last) ? content.slice(0, -1) : content;
  return { ...text, content: [...written, block] };
}

const doc = (block: TextBlock): RichText => ({ type: 'doc', content: [block] });
const isFrom = (block: TextBlock, revisionId: string) => JSON.stringify(block).includes(revisionId);
const newId = () => crypto.randomUUID().replaceAll('-', '').slice(0, 12);
