import { DOCUMENT, inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { TEXTS } from '../i18n/texts.js';
import { OpenDrafts } from './open-drafts.js';

/** Saves what is unsaved before the page changes; asks only where that could not be done. */
export const leaveSaved: CanDeactivateFn<unknown> = async () => {
  const drafts = inject(OpenDrafts);
  const window = inject(DOCUMENT).defaultView;
  const t = inject(TEXTS);
  return (await drafts.flush()) || (window?.confirm(t('draft.leave')) ?? true);
};
