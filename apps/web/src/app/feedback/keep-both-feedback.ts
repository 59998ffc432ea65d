import type { FeedbackContent } from '@samsyn/domain';
import { bothTexts } from '../contribution/keep-both.js';

/** The stored words with mine after them, in every field. */
export function keepBothFeedback(theirs: FeedbackContent, mine: FeedbackContent): FeedbackContent {
  const { reservation } = theirs;
  const answered = new Set(theirs.answers.map(({ questionId }) => questionId));
  return {
    body: bothTexts(theirs.body, mine.body),
    answers: [
      ...theirs.answers.map((answer) => {
        const other = mine.answers.find(({ questionId }) => questionId === answer.questionId);
        return other ? { ...answer, body: bothTexts(answer.body, other.body) } : answer;
      }),
      ...mine.answers.filter(({ questionId }) => !answered.has(questionId)),
    ],
    reservation:
      reservation && mine.reservation
        ? bothTexts(reservation, mine.reservation)
        : (reservation ?? mine.reservation),
  };
}
