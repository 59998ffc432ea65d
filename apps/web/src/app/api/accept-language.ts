import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Language } from '../i18n/language.js';

/** Asks the API for its sentences in the language that is read. */
export const acceptLanguage: HttpInterceptorFn = (request, next) =>
  next(request.clone({ setHeaders: { 'Accept-Language': inject(Language).current() } }));
