/** What is measured inside a page, as text for `page.evaluate`: nothing there may come from outside it. */

/** Resolves once what has been done is on the screen. */
const painted = `new Promise((done) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => done(performance.now());
  port2.postMessage(0);
}))`;

/** Milliseconds from the board's data to its cells on the screen; to be added before the page's own scripts. */
export const watchBoard = `
  window.boardPainted = new Promise((done) => {
    const look = () => {
      if (document.querySelectorAll('app-board-cell').length < 480) return requestAnimationFrame(look);
      ${painted}.then((end) => {
        const [data] = performance.getEntriesByType('resource').filter(({ name }) => /\\/api\\/rounds\\/[^/]+\\/board$/.test(name));
        done(end - data.responseEnd);
      });
    };
    requestAnimationFrame(look);
  });`;

/** Milliseconds until each of some keys, sent to what has the focus, has moved it and is on the screen. */
export const keys = (names) => `(async () => {
  const times = [];
  for (const key of ${JSON.stringify(names)}) {
    await ${painted};
    const start = performance.now();
    document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    times.push(await ${painted} - start);
  }
  return times;
})()`;

/** Milliseconds until each choice of a filter is on the screen. */
export const choices = (selector, values) => `(async () => {
  const times = [];
  const select = document.querySelector(${JSON.stringify(selector)});
  for (const value of ${JSON.stringify(values)}) {
    await ${painted};
    const shown = () => document.querySelectorAll('thead th:not([hidden])').length;
    const before = shown();
    const start = performance.now();
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    for (let frames = 0; frames < 60 && shown() === before; frames += 1) await ${painted};
    times.push(await ${painted} - start);
  }
  return times;
})()`;

/** Notes, for each key that is typed from now on, when it was pressed and when it is on the screen. */
export const watchTyping = `(() => {
  window.typed = [];
  addEventListener('keydown', ({ timeStamp }) => ${painted}.then((end) => window.typed.push(end - timeStamp)), true);
})()`;

/** Collects the cells in which something is drawn anew. */
export const watchCells = `(() => {
  window.drawn = new Set();
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const node = target.nodeType === 1 ? target : target.parentElement;
      const cell = node.closest('td');
      if (cell && cell.querySelector('app-board-cell')) window.drawn.add(cell);
    }
  }).observe(document.querySelector('table'), { subtree: true, childList: true, characterData: true, attributes: true });
})()`;

/** The same cells without a framework: the least that drawing them can take here. */
export const bareBoard = `(async () => {
  const html = document.querySelector('table').outerHTML;
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  await ${painted};
  const start = performance.now();
  place.innerHTML = html;
  return await ${painted} - start;
})()`;

/** The same text in an element that the browser itself lets one edit. */
export const bareEditor = `(() => {
  const html = document.querySelector('[role=textbox]').innerHTML;
  const place = document.createElement('div');
  place.contentEditable = 'true';
  place.innerHTML = html;
  document.body.replaceChildren(place);
  place.focus();
})()`;
