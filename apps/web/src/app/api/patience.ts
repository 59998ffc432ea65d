import type { HttpInterceptorFn } from '@angular/common/http';

/** How long an answer is waited for; a file may have a slow line to travel on first. */
const milliseconds = { words: 30_000, file: 300_000 };

/** A request that gets no answer is given up, so that nobody waits for what does not come, and it can be tried again. */
export const patience: HttpInterceptorFn = (request, next) => {
  const timeout = request.timeout ?? (request.body instanceof Blob ? milliseconds.file : milliseconds.words);
  return next(request.clone({ timeout }));
};
