/** Whether a statement failed because something that must be one of its kind is there already. */
export function isDuplicate(error: unknown): boolean {
  return (error as { code?: string }).code === '23505';
}
