import type { EditorNode } from '../rich-text/editor-node.js';

/** Paragraphs of a run of words: parted at empty lines, white space as it is read, none that is blank. */
export function paragraphsOf(run: readonly EditorNode[]): EditorNode[] {
  const paragraphs: EditorNode[][] = [[]];
  run.forEach((node, index) => {
    const emptyLine = node.type === 'hardBreak' && isBreakBefore(run, index);
    if (emptyLine) paragraphs.push([]);
    else paragraphs.at(-1)!.push(node);
  });
  return paragraphs
    .map(tidy)
    .filter((content) => content.length > 0)
    .map((content) => ({ type: 'paragraph', content }));
}

/** Whether nothing but white space stands between this line break and the one before. */
function isBreakBefore(run: readonly EditorNode[], at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const node = run[index]!;
    if (node.type === 'hardBreak') return true;
    if (node.type !== 'text' || node.text!.trim() !== '') return false;
  }
  return false;
}

/** Words as they are read: white space is one space, and none is left at the ends of lines. */
export function tidy(run: readonly EditorNode[]): EditorNode[] {
  const kept: EditorNode[] = [];
  for (const node of run) {
    if (node.type === 'text') {
      const text = node.text!.replace(/[ \t\r\n\f]+/g, ' ');
      const atStart = kept.length === 0 || kept.at(-1)!.type === 'hardBreak';
      const before = kept.at(-1)?.text ?? '';
      const shown = atStart
        ? text.replace(/^[ \u00a0]+/, '')
        : before.endsWith(' ')
          ? text.replace(/^ /, '')
          : text;
      if (shown !== '') kept.push({ ...node, text: shown });
    } else {
      if (node.type === 'hardBreak') trimEnd(kept);
      if (node.type !== 'hardBreak' || kept.length > 0) kept.push(node);
    }
  }
  trimEnd(kept);
  while (kept.at(-1)?.type === 'hardBreak') {
    kept.pop();
    trimEnd(kept);
  }
  return kept;
}

function trimEnd(run: EditorNode[]): void {
  for (let last = run.at(-1); last?.type === 'text'; last = run.at(-1)) {
    const text = last.text!.replace(/[ \u00a0]+$/, '');
    run.pop();
    if (text !== '') {
      run.push({ ...last, text });
      return;
    }
  }
}

/** The words of a node and below, without line breaks. */
export function wordsOf(node: EditorNode): string {
  return node.text ?? (node.content ?? []).map(wordsOf).join(' ');
}

/** The same words in bold: for a heading where no heading can be. */
export function inBold(run: readonly EditorNode[]): EditorNode[] {
  return run.map((node) =>
    node.type === 'text'
      ? { ...node, marks: [{ type: 'bold' }, ...(node.marks ?? []).filter(({ type }) => type !== 'bold')] }
      : node,
  );
}

/** The same words without bold: what a heading is anyway. */
export function notInBold(run: readonly EditorNode[]): EditorNode[] {
  return run.map((node) =>
    node.marks ? { ...node, marks: node.marks.filter(({ type }) => type !== 'bold') } : node,
  );
}
