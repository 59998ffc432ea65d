import type { EditionState } from '@samsyn/domain';

/** The key of an edition's state in words. */
export const editionState = (state: EditionState) => `report.edition.states.${state}` as const;
