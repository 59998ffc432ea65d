import { timeZone } from '@samsyn/domain/light';

type Options = Intl.DateTimeFormatOptions;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than using it, and a board has hundreds of dates. */
function format(region: string, options: Options): Intl.DateTimeFormat {
  const key = region + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.DateTimeFormat(region, options);
  formats.set(key, made);
  return made;
}

/** A calendar day in words; it has no time zone, so none may move it. */
export function dayText(day: string, region: string): string {
  return format(region, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** A moment as day and time in Europe/Stockholm. */
export function momentText(moment: string, region: string): string {
  return format(region, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(moment));
}

/** The time of a moment in Europe/Stockholm, as it is written: `14.05`, in English `14:05`. */
export function timeText(moment: string, region: string): string {
  const time = format(region, { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(moment));
  // Intl's 14:05 is Swedish for machines.
  return region === 'sv-SE' ? time.replace(':', '.') : time;
}

/** A share of a whole, in whole per cent. */
export function percentText(share: number, region: string): string {
  return new Intl.NumberFormat(region, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
