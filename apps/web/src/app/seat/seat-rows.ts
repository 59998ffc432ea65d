import { hasEnded, type Seat } from '@samsyn/domain';

export const seatsShown = ['current', 'vacant', 'ended'] as const;
export type SeatsShown = (typeof seatsShown)[number];

/** The seats of one unit, under its name. */
export interface SeatGroup {
  readonly unitId: string;
  readonly unitName: string;
  readonly seats: readonly Seat[];
}

/** The seats that are asked for, by unit in the order given. */
export function seatGroups(
  seats: readonly Seat[],
  { shown, words, today }: { shown: SeatsShown; words: string; today: string },
): SeatGroup[] {
  const wanted = words.trim().toLocaleLowerCase();
  const found = seats.filter((seat) => {
    if (hasEnded(seat, today) !== (shown === 'ended')) return false;
    if (shown === 'vacant' && seat.holder) return false;
    const text = [seat.title, seat.unitName, seat.holder?.name, seat.next?.name].join(' ');
    return text.toLocaleLowerCase().includes(wanted);
  });
  const groups = new Map<string, SeatGroup>();
  for (const seat of found) {
    const { unitId, unitName } = seat;
    const seats = [...(groups.get(unitId)?.seats ?? []), seat];
    groups.set(unitId, { unitId, unitName, seats });
  }
  return [...groups.values()];
}

/** The day from which a seat that is held today is vacant, where that is known. */
export function vacantFrom({ holder, next }: Pick<Seat, 'holder' | 'next'>): string | null {
  if (!holder?.to) return null;
  const day = new Date(Date.parse(holder.to) + 86_400_000).toISOString().slice(0, 10);
  return next && next.from <= day ? null : day;
}
