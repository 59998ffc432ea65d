import type { Section } from '../plan/plan.js';
import { richText } from '../rich-text/plain-paragraphs.js';
import { isBlank } from '../rich-text/plain-text.js';
import type { CompileFeedback } from './compile-input.js';
import type { Block, FeedbackBlock, Source } from './document.js';
import { blocksOf } from './from-rich-text.js';
import { reportLabels } from './labels.js';

/** A user organisation's words as they stand, its answers, its reservation, and the reply. */
export function feedbackBlock(feedback: CompileFeedback, section: Pick<Section, 'questions'>): FeedbackBlock {
  const { content, unit } = feedback;
  const sources: Source[] = [{ type: 'feedback', feedbackId: feedback.id, unit, authors: [feedback.author] }];
  return {
    type: 'feedback',
    title: reportLabels.feedback(unit),
    blocks: blocksOf(content.body, sources),
    answers: section.questions.flatMap((question) => {
      const answer = content.answers.find(({ questionId }) => questionId === question.id);
      return answer && !isBlank(answer.body)
        ? [{ question: question.text, blocks: blocksOf(answer.body, sources) }]
        : [];
    }),
    reservation: content.reservation && {
      title: reportLabels.reservation(unit),
      blocks: blocksOf(content.reservation, sources),
    },
    reply: feedback.reply && {
      title: reportLabels.reply,
      blocks: [...blocksOf(feedback.reply, sources), ...changesIn(feedback, sources)],
    },
    sources,
  };
}

/** What was changed because of the feedback, with words in front that say so. */
function changesIn({ changes }: CompileFeedback, sources: readonly Source[]): Block[] {
  if (changes === '') return [];
  const lead: Block = {
    type: 'paragraph',
    inlines: [{ text: reportLabels.changedBecause, bold: true }],
    sources,
  };
  return [lead, ...blocksOf(richText(...changes.split(/\n+/)), sources)];
}
