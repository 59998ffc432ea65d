import { sectionReviewEn } from './section-review.en.js';
import { sectionReviewSv } from './section-review.sv.js';

/** What the page of a section's review says; only reviewers wait for it. */
export const sectionReviewTexts = {
  sv: { sectionReview: sectionReviewSv },
  en: { sectionReview: sectionReviewEn },
} as const;
