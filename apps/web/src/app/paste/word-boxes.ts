const box = /<v:textbox[^>]*>([\s\S]*?)<\/v:textbox>/gi;

/**
 * Word writes a text box as a picture of it, and its words in a comment that only Word reads. Puts the words after the
 * paragraph that the box hangs on, and takes away their picture.
 */
export function openTextBoxes(document: Document): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  const pictures = Map.groupBy(
    [...document.body.querySelectorAll('img')].flatMap((picture) =>
      (picture.getAttribute('v:shapes') ?? '').split(' ').map((id) => ({ picture, id })),
    ),
    ({ id }) => id,
  );
  for (const comment of comments) {
    if (!/^\[if [^\]]*vml/i.test(comment.data) || !comment.data.includes('<v:textbox')) continue;
    const html = [...comment.data.matchAll(box)].map(([, inside]) => inside).join('');
    const words = new DOMParser().parseFromString(html, 'text/html').body;
    const holder = document.createElement('div');
    holder.append(...[...words.childNodes].map((node) => document.importNode(node, true)));
    const paragraph = comment.parentElement?.closest('p, h1, h2, h3, h4, h5, h6, li, td, th') ?? null;
    if (paragraph?.matches('p, h1, h2, h3, h4, h5, h6')) paragraph.after(holder);
    else (paragraph ?? document.body).append(holder);
    for (const [, id] of comment.data.matchAll(/<v:shape[^>]*\sid="([^"]+)"/gi))
      for (const { picture } of pictures.get(id!) ?? []) picture.remove();
  }
}
