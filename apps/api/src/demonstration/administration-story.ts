import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DelegationService } from '../delegation/delegation.service.js';
import { GuestService } from '../guest/guest.service.js';
import { MailTemplateService } from '../mail-template/mail-template.service.js';
import { SeatService } from '../seat/seat.service.js';
import { UnitService } from '../unit/unit.service.js';
import { personNamed } from './cast.js';
import { demoPeople } from './content/people.js';
import { endedUnit, guests, ownLetter, plannedSeat, substitute } from './content/administration.js';
import { idOf } from './id-of.js';
import { sectionId } from './outline.js';
import type { SeedClock } from './seed-clock.js';

/** An organisation that was added, moved, renamed and ended: its seat and its former names are still there. */
export async function loadEndedUnit(app: INestApplicationContext, clock: SeedClock): Promise<void> {
  const [units, seats] = [app.get(UnitService), app.get(SeatService)];
  const administrator = personNamed('administrator');
  clock.restartAt(endedUnit.added);
  const { id } = await units.add(administrator, {
    parentId: idOf('unit', endedUnit.firstUnder),
    kind: 'administration',
    name: endedUnit.firstName,
  });
  const seat = await seats.add(administrator, { unitId: id, role: 'contact', title: endedUnit.seat });
  await seats.assign(administrator, seat.id, {
    accountId: idOf('account', endedUnit.holder),
    from: endedUnit.added,
    to: null,
  });
  clock.restartAt(endedUnit.moved);
  const moved = await units.place(administrator, id, {
    basedOn: 0,
    parentId: idOf('unit', endedUnit.thenUnder),
  });
  await units.rename(administrator, id, { basedOn: moved.version, name: endedUnit.name });
  clock.restartAt(endedUnit.decided);
  await units.end(administrator, id, { from: endedUnit.ended });
}

/** What holds on the day that the demonstration is loaded: a substitute, a seat that changes hands, own words, guests. */
export async function loadPresent(
  app: INestApplicationContext,
  clock: SeedClock,
  { roundId, plan }: { roundId: string; plan: string },
): Promise<void> {
  clock.restartNow();
  const administrator = personNamed('administrator');
  await app
    .get(MailTemplateService)
    .change(administrator, ownLetter.place, { basedOn: 0, ...ownLetter.text });
  await app.get(SeatService).assign(administrator, seatOf(plannedSeat.holder), {
    accountId: idOf('account', plannedSeat.next),
    from: clock.dayAfter(plannedSeat.inDays),
    to: null,
  });
  await app.get(DelegationService).add(personNamed(substitute.away), {
    seatIds: [seatOf(substitute.away)],
    substituteId: idOf('account', substitute.by),
    from: clock.dayAfter(0),
    to: clock.dayAfter(substitute.days),
    copied: true,
  });
  const asking = app.get(GuestService);
  for (const { by, unit, section, label, words } of guests) {
    const speaker = personNamed(by);
    const unitId = idOf('unit', unit);
    const link = await asking.make(
      speaker,
      { roundId, sectionId: sectionId(plan, section) },
      { unitId, label, days: 60 },
    );
    // The address counts against those who try many; a guest of the demonstration comes from here.
    const from = { ip: '127.0.0.1' } as FastifyRequest;
    if (words) await asking.send(link.url.split('/').at(-1)!, { ...words, answers: [] }, from);
  }
}

/** The first seat that somebody of the cast holds. */
function seatOf(key: string): string {
  const { unit, role, title } = demoPeople.find((one) => one.key === key)!.seats[0]!;
  return idOf('seat', `${key} ${unit} ${role} ${title}`);
}
