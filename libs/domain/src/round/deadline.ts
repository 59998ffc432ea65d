/** Deadlines are days in this time zone. */
export const timeZone = 'Europe/Stockholm';

const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });

/** The calendar day (`2023-09-30`) that a moment falls on in Europe/Stockholm. */
export function stockholmDay(moment: Date): string {
  return dayFormat.format(moment);
}

/** Whether something that happens, or has not happened yet, at `moment` is late: the deadline day itself is in time. */
export function isLate(moment: Date, deadline: string): boolean {
  return stockholmDay(moment) > deadline;
}

/** Whole days from the moment's day to `day`; negative once it has passed. */
export function daysUntil(day: string, moment: Date): number {
  return Math.round((Date.parse(day) - Date.parse(stockholmDay(moment))) / 86_400_000);
}

/** Days before (positive) and after (negative) the deadline on which units that are not done are reminded. */
export const reminderDays = [14, 3, 0, -1, -7] as const;

/**
 * Which reminder is due: the latest reminder day that has come and was not sent *for this deadline*. Moving the
 * deadline therefore starts the reminders anew instead of silencing them.
 */
export function dueReminder(
  deadline: string,
  moment: Date,
  sent: readonly { deadline: string; day: number }[],
): number | null {
  const left = daysUntil(deadline, moment);
  const due = reminderDays.filter((day) => day >= left).at(-1);
  if (due === undefined) return null;
  return sent.some((one) => one.deadline === deadline && one.day <= due) ? null : due;
}
