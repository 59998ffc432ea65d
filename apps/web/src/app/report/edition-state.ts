import type { EditionState, EditionTemplate } from '@samsyn/domain';

/** The key of an edition's state in words. */
export const editionState = (state: EditionState) => `report.edition.states.${state}` as const;

/** The key of a kind of document in words. */
export const editionTemplate = (template: EditionTemplate) => `report.template.${template}` as const;
