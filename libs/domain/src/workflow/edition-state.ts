import * as z from 'zod';

/** Where an edition is on its way; `sentBack` and `withdrawn` are final: what follows is a new edition. */
export const editionStates = ['compiled', 'adopted', 'sentBack', 'published', 'withdrawn'] as const;

export const EditionState = z.enum(editionStates);

export type EditionState = z.infer<typeof EditionState>;

export const EditionTransitionName = z.enum(['adopt', 'sendBack', 'publish', 'withdraw']);

export type EditionTransitionName = z.infer<typeof EditionTransitionName>;
