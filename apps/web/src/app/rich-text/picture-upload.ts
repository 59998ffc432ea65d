import {
  HttpClient,
  HttpEventType,
  provideHttpClient,
  withInterceptors,
  withXhr,
  type HttpEvent,
} from '@angular/common/http';
import { EnvironmentInjector, Injectable, createEnvironmentInjector, inject } from '@angular/core';
import type { Attachment } from '@samsyn/domain';
import { map, type Observable } from 'rxjs';
import { acceptLanguage } from '../api/accept-language.js';
import { patience } from '../api/patience.js';
import { problems } from '../api/problems.js';

/** How much of a picture is sent, from 0 to 1; at last the picture as it is kept. */
export type UploadStep = { readonly sent: number } | { readonly kept: Attachment };

/** Sends pictures. The client is one of its own: only XMLHttpRequest tells how much of a file is sent. */
@Injectable({ providedIn: 'root' })
export class PictureUpload {
  private readonly http = createEnvironmentInjector(
    [provideHttpClient(withXhr(), withInterceptors([acceptLanguage, patience, problems]))],
    inject(EnvironmentInjector),
  ).get(HttpClient);

  /** Errors with `ProblemError` or `ConnectionError`. Whoever no longer listens breaks it off. */
  send(unitId: string, file: File): Observable<UploadStep> {
    return this.http
      .post<Attachment>(`/api/units/${unitId}/attachments`, file, {
        // What kind of picture it is the API sees for itself.
        headers: { 'Content-Type': 'application/octet-stream' },
        observe: 'events',
        reportProgress: true,
      })
      .pipe(map(stepOf));
  }
}

function stepOf(event: HttpEvent<Attachment>): UploadStep {
  if (event.type === HttpEventType.Response) return { kept: event.body! };
  if (event.type === HttpEventType.UploadProgress)
    return { sent: event.loaded / (event.total ?? event.loaded) };
  return { sent: event.type === HttpEventType.Sent ? 0 : 1 };
}
