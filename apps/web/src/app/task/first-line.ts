const longest = 160;

/** The first line of a comment, cut between words where it is long. */
export function firstLine(comment: string): string {
  const line = comment.trim().split('\n')[0] ?? '';
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : longest)} …`;
}
