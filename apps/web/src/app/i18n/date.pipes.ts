import { Pipe, inject, type PipeTransform } from '@angular/core';
import { Language } from './language.js';
import { dayText, momentText } from './formats.js';

/** A calendar day: `2023-09-30` → `30 september 2023`. Impure, because the language is not among its arguments. */
@Pipe({ name: 'day', pure: false })
export class DayPipe implements PipeTransform {
  private readonly language = inject(Language);
  transform(day: string | null): string {
    return day === null ? '' : dayText(day, this.language.region());
  }
}

/** A moment, in Europe/Stockholm: `30 sep. 2023 14:32`. */
@Pipe({ name: 'moment', pure: false })
export class MomentPipe implements PipeTransform {
  private readonly language = inject(Language);
  transform(moment: string | null): string {
    return moment === null ? '' : momentText(moment, this.language.region());
  }
}
