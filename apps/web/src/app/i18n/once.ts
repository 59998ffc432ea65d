import type { TranslocoTranspiler } from '@jsverse/transloco';

/**
 * Puts the parameters into a text, once. Transloco's own looks again into what it has put in: a name that somebody
 * writes as `{{x}}` would vanish, and one that names itself would never end.
 */
export class Once implements TranslocoTranspiler {
  transpile({ value, params = {} }: { value: unknown; params?: Record<string, unknown> }): unknown {
    if (typeof value !== 'string') return value;
    return value.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => String(params[name] ?? ''));
  }
}
