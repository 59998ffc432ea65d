/**
 * A script for a page: which words can't be read because a box cuts them off, because they stick out of their button,
 * or because other words lie over them. What can be scrolled to can be read.
 */
export const cramped = `(() => {
  const found = new Set();
  const open = document.querySelector('dialog[open], mat-dialog-container');
  const root = open ?? document.body;
  const silent = '.visually-hidden, .cdk-visually-hidden, .cdk-live-announcer-element, [aria-hidden=true], [inert], '
    + 'svg, iframe, script, style, noscript, option, .skip';
  const styles = new Map();
  const styleOf = (one) => styles.get(one) ?? styles.set(one, getComputedStyle(one)).get(one);
  const name = (one) => one.tagName.toLowerCase() + (one.id ? '#' + one.id : '')
    + [...one.classList].slice(0, 2).map((part) => '.' + part).join('');
  const short = (text) => '“' + text.trim().replace(/\\s+/g, ' ').slice(0, 40) + '”';
  if (document.documentElement.scrollWidth > innerWidth) {
    const wide = [...document.body.querySelectorAll('*')].filter((one) =>
      one.getBoundingClientRect().right > innerWidth + 1 && one.checkVisibility() && !one.closest(silent));
    const deepest = wide.filter((one) => !wide.some((other) => other !== one && one.contains(other)));
    found.add('the page is wider than the window, because of ' + deepest.slice(0, 3).map((one) =>
      (one.parentElement ? name(one.parentElement) + ' > ' : '') + name(one) + ' ' + short(one.textContent)).join(', '));
  }
  const words = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest(silent)) continue;
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    let boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
      .map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
    // An opened list lies over what is below it, though not over itself.
    const list = parent.closest('[role=listbox], [role=menu]');
    let above = false;
    let button = null;
    for (let at = parent; at && at !== document.documentElement && boxes.length > 0; at = at.parentElement) {
      const style = styleOf(at);
      if (/fixed|sticky/.test(style.position)) above = true;
      if (!button && at.matches('button, a.mat-mdc-button-base')) {
        button = at;
        const { left, right, top, bottom } = at.getBoundingClientRect();
        if (boxes.some((box) => box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1))
          found.add(short(node.data) + ' sticks out of ' + name(at));
      }
      if (style.display === 'inline') continue;
      const [x, y] = [style.overflowX, style.overflowY];
      if (x === 'visible' && y === 'visible') continue;
      const { left, top, width, height } = at.getBoundingClientRect();
      const inner = { left, top, right: left + width, bottom: top + height };
      const hides = (how) => how === 'hidden' || how === 'clip';
      if (boxes.some((box) => (hides(x) && (box.left < inner.left - 2 || box.right > inner.right + 2))
        || (hides(y) && (box.top < inner.top - 2 || box.bottom > inner.bottom + 2))))
        found.add(short(node.data) + ' is cut off by ' + name(at));
      boxes = boxes.map((box) => ({
        left: Math.max(box.left, inner.left), right: Math.min(box.right, inner.right),
        top: Math.max(box.top, inner.top), bottom: Math.min(box.bottom, inner.bottom),
      })).filter((box) => box.right - box.left > 1 && box.bottom - box.top > 1);
    }
    if (!above) for (const box of boxes) words.push({ ...box, node, list });
  }
  for (const field of root.querySelectorAll('input, select')) {
    if (field.checkVisibility() && !field.closest(silent) && !/checkbox|radio|file/.test(field.type)
      && field.scrollHeight > field.clientHeight + 2) found.add(name(field) + ' is too low for what is written in it');
  }
  words.sort((one, other) => one.top - other.top);
  words.forEach((one, index) => {
    for (let next = index + 1; next < words.length && words[next].top < one.bottom - 4; next += 1) {
      const other = words[next];
      if (other.node === one.node || other.list !== one.list) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      const low = Math.min(one.bottom - one.top, other.bottom - other.top);
      if (across > 3 && down > Math.max(5, low * 0.35))
        found.add(short(one.node.data) + ' and ' + short(other.node.data) + ' lie over each other');
    }
  });
  return [...found].slice(0, 8);
})()`;
