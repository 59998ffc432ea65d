/** The pictures that a text, an answer with several texts, or a report shows: each once, in order. */
export function attachmentIdsIn(content: unknown): string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    const { type, attachmentId, attrs } = value as Partial<Record<string, unknown>>;
    if (type === 'figure') {
      const id = attachmentId ?? (attrs as { attachmentId?: unknown } | undefined)?.attachmentId;
      if (typeof id === 'string') found.add(id);
    }
    Object.values(value).forEach(walk);
  };
  walk(content);
  return [...found];
}
