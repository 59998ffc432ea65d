/** The one stylesheet of all public pages, exactly as it stands in their style element: hash this for a CSP. */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1b2629, #e6eced);
  --muted: light-dark(#4c5d62, #b0bec2);
  --paper: light-dark(#ffffff, #12191b);
  --band: light-dark(#edf4f5, #1a2528);
  --accent: light-dark(#0b5563, #8ed4e0);
  --line: light-dark(#b9c8cc, #45565b);
  --pending: light-dark(#eceeef, #22292b);
  --pending-ink: light-dark(#4f595c, #b3bbbd);
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.6 'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', system-ui, sans-serif;
  overflow-wrap: break-word;
}
a { color: var(--accent); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 0.15em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: 1rem; top: -6rem; padding: 0.6rem 1rem; background: var(--paper); z-index: 1; }
.skip:focus { top: 0.5rem; }
header { background: var(--band); border-bottom: 1px solid var(--line); padding: 1.25rem max(1rem, calc((100% - 70rem) / 2)) 2rem; }
.logo { display: block; width: auto; max-width: 100%; height: auto; max-height: 4rem; margin: 0 0 1rem; padding: 0.4rem 0.6rem; border-radius: 4px; background: #ffffff; }
.home { margin: 0 0 1.5rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; color: var(--accent); text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.8rem, 1.3rem + 2.4vw, 2.75rem); max-width: 22em; }
h2 { font-size: 1.65rem; }
h3 { font-size: 1.35rem; }
main > h2 { margin: 1.5rem 0 0.25rem; }
h4 { font-size: 1.1rem; }
h5, h6 { font-size: 1rem; color: var(--ink); }
.within { margin: 1rem 0 0.25rem; color: var(--ink); }
h6.within { font-size: 0.9375rem; }
.subtitle { font-size: 1.25rem; line-height: 1.4; margin: 0.5rem 0 0; max-width: 40em; }
.facts { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin: 1.5rem 0 0; }
.facts div { min-width: 0; }
.facts dt { font-size: 0.875rem; color: var(--muted); }
.facts dd { margin: 0; font-weight: 700; }
.downloads { list-style: none; display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; padding: 0; margin: 1.5rem 0 0; }
.downloads a { display: inline-block; padding: 0.25rem 0; }
form { margin: 0.5rem 0 2rem; }
form label { display: block; font-weight: 700; }
.hint { display: block; color: var(--muted); font-size: 0.9375rem; }
input { display: block; width: 100%; max-width: 36rem; min-height: 2.75rem; margin-top: 0.4rem; padding: 0.5rem; border: 1px solid var(--muted); border-radius: 3px; background: var(--paper); color: var(--ink); font: inherit; }
button { min-height: 2.75rem; padding: 0.4rem 1.1rem; border: 1px solid transparent; border-radius: 3px; background: var(--accent); color: var(--paper); font: inherit; font-weight: 700; cursor: pointer; }
:is(input, button):focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.outcome { margin-bottom: 2.5rem; padding: 1rem 1.25rem; background: var(--band); border-left: 6px solid var(--accent); }
.outcome .facts { margin: 0.75rem 0; }
.sum { margin: 0; font-size: 0.875rem; color: var(--muted); }
details.files { margin: 1.5rem 0 0; }
.files summary { display: inline-block; min-height: 1.5rem; cursor: pointer; font-weight: 700; color: var(--accent); }
.files summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.files dl { margin: 0.75rem 0; font-size: 0.875rem; }
.files dd { margin: 0 0 0.5rem; color: var(--muted); }
code { overflow-wrap: anywhere; }
.banner { margin: 1.5rem 0 0; padding: 0.75rem 1rem; border: 2px solid var(--accent); background: var(--paper); font-weight: 700; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem 3rem; max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
main { max-width: 44rem; min-width: 0; }
nav { border-bottom: 1px solid var(--line); padding-bottom: 1rem; }
nav h2 { font-size: 1.1rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav ul ul { padding-left: 1rem; }
nav li a { display: inline-block; padding: 0.2rem 0; }
nav > ul > li { margin-top: 0.6rem; }
nav > ul > li > a { font-weight: 700; }
@media (min-width: 64rem) {
  .columns { grid-template-columns: 18rem minmax(0, 1fr); }
  .columns.single { grid-template-columns: minmax(0, 1fr); }
  nav { border: 0; position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1.5rem 0.5rem 1.5rem 0.25rem; margin-top: -1.5rem; font-size: 0.9375rem; line-height: 1.4; }
}
.area { margin-top: 3.5rem; }
.area:first-child { margin-top: 0; }
.area > .heading { border-bottom: 2px solid var(--accent); padding-bottom: 0.4rem; }
.section { margin-top: 2.75rem; }
.slot { margin-top: 1.75rem; }
.part { margin-top: 1.25rem; }
.heading { display: flex; align-items: baseline; gap: 0.5rem; margin-bottom: 0.5rem; }
.heading :is(h2, h3, h4, h5) { min-width: 0; }
.permalink { flex: none; min-width: 1.5rem; min-height: 1.5rem; text-align: center; text-decoration: none; font-weight: 400; color: var(--muted); }
.permalink::before { content: '#'; content: '#' / ''; }
.permalink:hover { color: var(--accent); }
p, ul, ol { margin: 0 0 0.75rem; }
main ul, main ol { padding-left: 1.5rem; }
li { margin-bottom: 0.25rem; }
li > p, li > ul, li > ol { margin-bottom: 0.25rem; }
:is(blockquote, .reply, .pending) > :last-child { margin-bottom: 0; }
.note { margin-top: 0.75rem; }
.origin { margin: 0 0 1rem; font-size: 0.875rem; color: var(--muted); }
.origin summary { display: inline-block; min-height: 1.5rem; cursor: pointer; text-decoration: underline dotted; text-underline-offset: 0.2em; }
.origin summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.origin ul { margin: 0.25rem 0 0; padding-left: 1.25rem; }
blockquote { margin: 0.5rem 0 1rem; padding: 0.1rem 0 0.1rem 1.25rem; border-left: 4px solid var(--line); }
.reply h5 { margin-bottom: 0.25rem; }
.reply { margin: 1rem 0; padding: 0.75rem 1.25rem; background: var(--band); border-left: 4px solid var(--accent); }
.pending { margin: 1rem 0; padding: 0.75rem 1.25rem; background: var(--pending); color: var(--pending-ink); border: 1px dashed var(--pending-ink); }
.pending :is(h3, h4, h5, h6, a) { color: inherit; }
figure { margin: 1rem 0 1.25rem; }
figure img { display: block; max-width: 100%; height: auto; background: #fff; }
figure svg { display: block; width: 100%; min-width: 30rem; height: auto; }
.chart .scroll { margin: 0; }
.data { margin: -0.75rem 0 1.25rem; font-size: 0.875rem; color: var(--muted); }
.data a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; }
figcaption { padding-top: 0.4rem; font-weight: 700; font-size: 0.9375rem; line-height: 1.4; color: var(--muted); }
.missing { margin: 0; padding: 0.75rem 1rem; border: 1px dashed var(--muted); color: var(--muted); }
sup { line-height: 0; }
sup a { padding: 0 0.15em; }
.footnotes li:target { background: var(--band); }
.footnotes .back { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; text-align: center; text-decoration: none; }
.scroll { overflow-x: auto; margin: 1rem 0 1.25rem; }
table { border-collapse: collapse; min-width: 100%; font-size: 0.9375rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding-bottom: 0.4rem; font-weight: 700; color: var(--muted); }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); overflow-wrap: normal; }
thead th { border-bottom: 2px solid var(--accent); vertical-align: bottom; }
th { font-weight: 700; }
.numeric { text-align: right; white-space: nowrap; }
:is(th, td) > :last-child { margin-bottom: 0; }
.editions { list-style: none; padding: 0; }
.editions h2 { font-size: 1.15rem; margin: 0; }
.editions li { padding: 0.9rem 0; border-bottom: 1px solid var(--line); margin: 0; }
.editions p { margin: 0.2rem 0 0; color: var(--muted); }
.editions .downloads { margin-top: 0.3rem; }
.editions .downloads li { padding: 0; border: 0; }
footer { border-top: 1px solid var(--line); padding: 1.5rem max(1rem, calc((100% - 70rem) / 2)) 3rem; color: var(--muted); }
footer p { margin: 0 0 0.4rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media (forced-colors: active) {
  .pending, .reply, .banner, thead th { border-color: CanvasText; }
  .reply, .pending, .banner { forced-color-adjust: auto; }
}
@media print {
  :root { color-scheme: light; }
  @page { size: A4; margin: 20mm; }
  body { font-size: 10.5pt; line-height: 1.4; }
  .skip, .permalink, .home, .downloads, .data, .files, .back, footer a { display: none; }
  header { background: none; padding: 0 0 1rem; }
  .columns { display: block; padding: 1rem 0 0; max-width: none; }
  main { max-width: none; }
  nav { position: static; max-height: none; overflow: visible; break-after: page; }
  .heading, .within, caption { break-after: avoid; }
  tr, figure, .reply, .pending { break-inside: avoid; }
  .scroll { overflow: visible; }
  table { font-size: 9pt; }
  main a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.85em; overflow-wrap: anywhere; }
}
`;

/** A county's colour on a light page and on a dark one, each `#rrggbb`. */
export interface Colours {
  readonly light: string;
  readonly dark: string;
}

/**
 * The style that gives a page a county's colours, exactly as it stands in its style element.
 * @throws RangeError for what is no colour: it would end up in the page as it is
 */
export function colourStyle({ light, dark }: Colours): string {
  for (const colour of [light, dark])
    if (!/^#[0-9a-f]{6}$/.test(colour)) throw new RangeError(`No colour: ${colour}`);
  return `:root{--accent:light-dark(${light},${dark})}`;
}
