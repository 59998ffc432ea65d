/** The API shows this much on each side of what was found, and cuts where that falls. */
const around = 60;

/** The text before what was found: where it was cut, it begins with a whole word. */
export function wholeWordsBefore(text: string): string {
  const at = text.indexOf(' ');
  return isCut(text) && at >= 0 ? `… ${text.slice(at + 1)}` : text;
}

/** The text after what was found: where it was cut, it ends with a whole word. */
export function wholeWordsAfter(text: string): string {
  const at = text.lastIndexOf(' ');
  return isCut(text) && at >= 0 ? `${text.slice(0, at)} …` : text;
}

/** Line breaks and halves of characters that were taken away have made it a little shorter. */
function isCut(text: string): boolean {
  return text.length > around - 5;
}
