const kept = new Set([
  'type',
  'kind',
  'language',
  'anchor',
  'date',
  'href',
  'state',
  'approvedOn',
  'attachmentId',
  'form',
  'value',
  'valueType',
  'quality',
]);

/** The same value with another text wherever it holds words. */
export function mapTexts<T>(value: T, change: (text: string) => string, key = ''): T {
  if (typeof value === 'string') return (kept.has(key) ? value : change(value)) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => mapTexts(one, change, key)) as T;
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, mapTexts(one as unknown, change, name)]),
    ) as T;
  return value;
}
