import {
  DOCUMENT,
  Component,
  type ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Api } from '../api/api.js';
import { MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { Messages } from '../shell/messages.js';

/** Deadlines in one's own calendar: gives out the secret address, and takes it back. */
@Component({
  selector: 'app-calendar-page',
  imports: [Failure, Loading, MatButton, MomentPipe, RouterLink],
  templateUrl: './calendar-page.html',
  styleUrl: './calendar-page.scss',
})
export class CalendarPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly ready = viewChild<ElementRef<HTMLElement>>('ready');

  protected readonly feed = resource({ loader: () => this.api.calendarFeed() });
  /** The address, for as long as it can be seen. */
  protected readonly address = signal<string | null>(null);
  /** By which a device's own calendar is asked to subscribe. */
  protected readonly subscribing = computed(() => this.address()?.replace(/^https?:/, 'webcal:') ?? null);

  protected async begin(): Promise<void> {
    try {
      const { url } = await this.api.beginCalendar();
      this.messages.clear();
      this.address.set(url);
      this.feed.reload();
      // The button that was pressed is gone: what it made is read next.
      afterNextRender(() => this.ready()?.nativeElement.focus(), { injector: this.injector });
    } catch (error) {
      this.messages.failed(error);
    }
  }

  protected async end(): Promise<void> {
    try {
      await this.api.endCalendar();
      this.address.set(null);
      this.feed.reload();
      this.messages.done(() => this.t('settings.calendar.ended'));
      this.document.querySelector<HTMLElement>('main h1')?.focus();
    } catch (error) {
      this.messages.failed(error);
    }
  }

  protected async copy(field: HTMLInputElement): Promise<void> {
    field.select();
    try {
      await this.document.defaultView!.navigator.clipboard.writeText(field.value);
      this.messages.done(() => this.t('settings.calendar.copied'));
    } catch {
      // Only over https, and only where the browser lets a page do so.
      this.messages.done(() => this.t('settings.calendar.notCopied'));
    }
  }
}
