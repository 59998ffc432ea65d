import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { timeZone } from '@samsyn/domain';
import type { Due, RoundDays, Subscriber } from './calendar.repository.js';
import { calendarWords, type Entry } from './words.js';

/** A day of somebody's calendar. */
interface DayEntry extends Entry {
  /** Names the same entry for as long as it is there, whatever becomes of it. */
  readonly id: string;
  readonly day: string;
  readonly path: string;
  /** Grows with every change, so that a calendar program takes the newer. */
  readonly sequence: number;
  readonly changedAt: Date;
  /** What is done is withdrawn from the calendar. */
  readonly done: boolean;
}

/**
 * The days of a subscriber as iCalendar (RFC 5545): when rounds open and close, and by when what they write is due.
 * @param url the address of the site
 */
export function writeCalendar(
  { rootName, locale }: Pick<Subscriber, 'rootName' | 'locale'>,
  rounds: readonly RoundDays[],
  due: readonly Due[],
  url: string,
): string {
  const words = calendarWords[locale];
  const entries = rounds.flatMap((round): DayEntry[] => {
    const own = Map.groupBy(
      due.filter(({ roundId }) => roundId === round.id),
      ({ kind, unitId }) => `${kind}-${unitId}`,
    );
    const { id, version: sequence, createdAt: changedAt } = round;
    const ofRound = { path: `/rounds/${id}/board`, sequence, changedAt, done: false };
    return [
      { ...ofRound, ...words.opens(round.title), id: `opens-${id}`, day: round.opens },
      ...(own.size
        ? []
        : [{ ...ofRound, ...words.closes(round.title), id: `closes-${id}`, day: round.deadline }]),
      ...[...own.values()].flatMap((all) => unitEntries(round, all)),
    ];
  });

  function unitEntries(round: RoundDays, all: readonly Due[]): DayEntry[] {
    const { kind, unitId, unitName } = all[0]!;
    const left = all.filter(({ open, ownDeadline }) => open && ownDeadline === null).length;
    const say = kind === 'feedback' ? words.feedback : words.due;
    return [
      {
        ...say(round.title, unitName, left),
        id: `${kind === 'feedback' ? 'feedback' : 'due'}-${round.id}-${unitId}`,
        day: round.deadline,
        path: '/tasks',
        sequence: all.reduce((sum, { version }) => sum + version, round.version),
        changedAt: latest([round.createdAt, ...all.map(({ changedAt }) => changedAt)]),
        done: left === 0,
      },
      ...all.flatMap((one) =>
        one.ownDeadline === null
          ? []
          : [
              {
                ...words.dueLater(one.sectionTitle, round.title, unitName),
                id: `due-${one.id}`,
                day: one.ownDeadline,
                path: `/contributions/${one.id}`,
                sequence: one.version,
                changedAt: latest([round.createdAt, one.changedAt]),
                done: !one.open,
              },
            ],
      ),
    ];
  }

  const calendar = ical({
    name: words.name(rootName),
    prodId: { company: 'Samsyn', product: 'Samsyn', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // How often a program should look: days move seldom.
    ttl: 4 * 3600,
    // Days have no time; the zone says whose days they are. To give it to the library would move them by the machine's.
    x: [{ key: 'X-WR-TIMEZONE', value: timeZone }],
  });
  const host = new URL(url).hostname;
  for (const one of entries)
    calendar.createEvent({
      id: `${one.id}@${host}`,
      start: new Date(`${one.day}T00:00:00Z`),
      allDay: true,
      summary: one.summary,
      description: `${one.description}\n${url}${one.path}`,
      url: `${url}${one.path}`,
      sequence: one.sequence,
      stamp: one.changedAt,
      lastModified: one.changedAt,
      status: one.done ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
}

function latest(moments: readonly (Date | null)[]): Date {
  return new Date(Math.max(...moments.map((moment) => moment?.getTime() ?? 0)));
}
