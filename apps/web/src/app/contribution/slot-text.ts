import type { Gap, SlotKind } from '@samsyn/domain';

/** The key of a slot's heading; its text takes the round's `year`. */
export const slotText = (kind: SlotKind) => `contribution.slot.${kind}` as const;

/** The key of a typed gap's words. */
export const gapText = (gap: Gap) => `contribution.gap.${gap}` as const;
