import { emptyRichText } from '../rich-text/plain-paragraphs.js';
import type { FeedbackContent } from './feedback.js';

/** Feedback that nobody has begun. */
export const emptyFeedback: FeedbackContent = { body: emptyRichText, answers: [], reservation: null };
