import fc from 'fast-check';
import { daysUntil, dueReminder, isLate, reminderDays, stockholmDay } from './deadline.js';

const at = (moment: string) => new Date(moment);

describe('a deadline', () => {
  it('includes its whole day in Europe/Stockholm, in winter time', () => {
    expect(isLate(at('2026-01-31T22:59:59.999Z'), '2026-01-31')).toBe(false);
    expect(isLate(at('2026-01-31T23:00:00.000Z'), '2026-01-31')).toBe(true);
  });

  it('includes its whole day in Europe/Stockholm, in summer time', () => {
    expect(isLate(at('2026-09-30T21:59:59.999Z'), '2026-09-30')).toBe(false);
    expect(isLate(at('2026-09-30T22:00:00.000Z'), '2026-09-30')).toBe(true);
  });

  it('keeps to the wall clock on the days when the clocks change', () => {
    expect(isLate(at('2026-03-28T23:00:00Z'), '2026-03-28')).toBe(true);
    expect(isLate(at('2026-03-29T21:59:59Z'), '2026-03-29')).toBe(false);
    expect(isLate(at('2026-03-29T22:00:00Z'), '2026-03-29')).toBe(true);
    expect(isLate(at('2026-10-24T21:59:59Z'), '2026-10-24')).toBe(false);
    expect(isLate(at('2026-10-25T22:59:59Z'), '2026-10-25')).toBe(false);
    expect(isLate(at('2026-10-25T23:00:00Z'), '2026-10-25')).toBe(true);
  });

  it('that is extended for a unit makes in time what would have been late', () => {
    const moment = at('2026-10-05T10:00:00Z');
    expect([isLate(moment, '2026-09-30'), isLate(moment, '2026-10-07')]).toEqual([true, false]);
  });

  it('names days as the calendar in Stockholm does', () => {
    expect(stockholmDay(at('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
    expect(stockholmDay(at('2028-02-29T12:00:00Z'))).toBe('2028-02-29');
  });

  it('counts whole days to it, across clock changes and new years', () => {
    expect(daysUntil('2026-03-30', at('2026-03-28T12:00:00Z'))).toBe(2);
    expect(daysUntil('2026-10-26', at('2026-10-24T21:00:00Z'))).toBe(2);
    expect(daysUntil('2027-01-01', at('2026-12-31T22:00:00Z'))).toBe(1);
    expect(daysUntil('2026-09-30', at('2026-10-02T08:00:00Z'))).toBe(-2);
  });

  it('is passed exactly when the days until it are negative', () => {
    fc.assert(
      fc.property(
        fc.date({ min: at('2020-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z'), noInvalidDate: true }),
        fc.integer({ min: -400, max: 400 }),
        (moment, days) => {
          const deadline = new Date(Date.parse(stockholmDay(moment)) + days * 86_400_000)
            .toISOString()
            .slice(0, 10);
          expect(daysUntil(deadline, moment)).toBe(days);
          expect(isLate(moment, deadline)).toBe(days < 0);
        },
      ),
    );
  });
});

describe('a reminder', () => {
  const noon = (day: string) => at(`${day}T10:00:00Z`);
  /** Asks every day from `from` to `to`, sends what is due, and says which days' reminders were sent for what deadline. */
  function season(from: string, to: string, deadlineOn: (day: string) => string) {
    const sent: { deadline: string; day: number }[] = [];
    for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000) {
      const day = new Date(time).toISOString().slice(0, 10);
      const deadline = deadlineOn(day);
      const due = dueReminder(deadline, noon(day), sent);
      if (due !== null) sent.push({ deadline, day: due });
    }
    return sent;
  }

  it('comes once for each reminder day', () => {
    const sent = season('2026-09-01', '2026-12-31', () => '2026-09-30');
    expect(sent.map(({ day }) => day)).toEqual([...reminderDays]);
  });

  it('is not due before the first reminder day', () => {
    expect(dueReminder('2026-09-30', noon('2026-09-15'), [])).toBeNull();
    expect(dueReminder('2026-09-30', noon('2026-09-16'), [])).toBe(14);
  });

  it('does not stop because the date was moved: each deadline has its own reminders', () => {
    const moved = season('2026-09-01', '2026-12-31', (day) =>
      day < '2026-09-29' ? '2026-09-30' : '2026-10-31',
    );
    expect(moved).toEqual([
      { deadline: '2026-09-30', day: 14 },
      { deadline: '2026-09-30', day: 3 },
      ...reminderDays.map((day) => ({ deadline: '2026-10-31', day })),
    ]);
  });

  it('goes on where it was when a date is moved there and back', () => {
    const thereAndBack = season('2026-09-01', '2026-12-31', (day) =>
      day === '2026-09-20' ? '2026-10-31' : '2026-09-30',
    );
    expect(thereAndBack.map(({ day }) => day)).toEqual([...reminderDays]);
  });

  it('is sent once, not in a heap, after days on which nothing was sent', () => {
    expect(dueReminder('2026-09-30', noon('2026-09-29'), [])).toBe(3);
    expect(dueReminder('2026-09-30', noon('2026-09-29'), [{ deadline: '2026-09-30', day: 3 }])).toBeNull();
    expect(season('2026-10-02', '2026-10-31', () => '2026-09-30').map(({ day }) => day)).toEqual([-1, -7]);
  });
});
