import type { Routes } from '@angular/router';
import { provideMoreTexts } from '../i18n/provide-texts.js';
import { textKey } from '../i18n/texts.js';
import { sectionReviewTexts } from './section-review.texts.js';

/** The page on which a section is reviewed. */
export const sectionReviewRoutes: Routes = [
  {
    path: '',
    title: textKey('sectionReview.page.title'),
    providers: [provideMoreTexts(sectionReviewTexts)],
    loadComponent: () => import('./section-review-page.js').then((m) => m.SectionReviewPage),
  },
];
