import type { Block, FeedbackBlock } from '@samsyn/domain';
import type { Context } from './context.js';
import { html, type Markup } from './markup.js';

/** A user organisation's own words as a quotation, what it answered and objected to, and the reply. */
export function feedback(one: FeedbackBlock, source: Markup, context: Context): Markup {
  const [own, part] = [4, 5].map((heading): Context => ({ ...context, heading }));
  const quote = (content: readonly Block[], inside = part!): Markup | false =>
    content.length > 0 && html`<blockquote>${context.render(content, inside)}</blockquote> `;
  return html`<section class="slot feedback" ${source}>
    <h4>${one.title}</h4>
    ${quote(one.blocks, own)}${one.answers.map(
      (answer) =>
        html`<h5>${answer.question}</h5>
          ${quote(answer.blocks)}`,
    )}${
      one.reservation &&
      html`<h5>${one.reservation.title}</h5>
        ${quote(one.reservation.blocks)}`
    }${
      one.reply &&
      html`<div class="reply">
        <h5>${one.reply.title}</h5>
        ${context.render(one.reply.blocks, part!)}
      </div> `
    }
  </section> `;
}
