import { colour, pageSize } from '../docx/design.js';
import { families } from './fonts.js';
import { breakable } from './glyphs.js';

const points = (twentieths: number) => `${twentieths / 20}pt`;
const { ink, heading, muted, line, band, pending, pendingBand, link } = colour;

/**
 * The Typst program that prints a report. It is the same for every report: what it prints comes as data, so that no
 * text is ever taken for markup.
 */
export const template = String.raw`
#let doc = json(bytes(sys.inputs.document))
#let (year, month, day) = doc.date

#set document(
  title: doc.title,
  author: doc.author,
  description: if doc.subtitle == "" { none } else { doc.subtitle },
  date: datetime(year: year, month: month, day: day),
)
#set text(
  font: (${families.map((family) => `"${family}"`).join(', ')}),
  fallback: false,
  lang: "sv",
  region: "SE",
  size: 11pt,
  fill: rgb("${ink}"),
)
#set page(
  paper: "a4",
  margin: ${points(pageSize.margin)},
  header: context if here().page() > 1 {
    set text(size: 9pt, fill: rgb("${muted}"))
    grid(
      columns: (1fr, auto),
      inset: (bottom: 5pt),
      stroke: (bottom: 0.5pt + rgb("${line}")),
      doc.header,
      [#counter(page).display() (#counter(page).final().first())],
    )
  },
)
#set par(leading: 0.62em, spacing: 0.95em)
#set list(marker: ([•], [–], [•]), indent: 0pt, body-indent: 8pt, spacing: 0.62em)
#set enum(indent: 0pt, body-indent: 6pt, spacing: 0.62em)
#set footnote.entry(separator: line(length: 30%, stroke: 0.5pt + rgb("${line}")))
#show footnote.entry: set text(size: 9.5pt)
#show link: set text(fill: rgb("${link}"))
#show link: it => if type(it.dest) == str { underline(it) } else { it }
#show title: set text(size: 30pt, fill: rgb("${heading}"))
#show title: set par(leading: 0.4em)
#show title: set block(below: 14pt)

#let look(size, above, below, fill) = it => {
  set text(size: size, weight: "bold", fill: fill)
  set par(leading: 0.45em)
  block(above: above, below: below, sticky: true, it.body)
}
#show heading.where(level: 1): look(18pt, 30pt, 14pt, rgb("${heading}"))
#show heading.where(level: 2): look(14pt, 22pt, 9pt, rgb("${heading}"))
#show heading.where(level: 3): look(11.5pt, 17pt, 8pt, rgb("${heading}"))
#show heading.where(level: 4): look(11pt, 14pt, 7pt, rgb("${muted}"))
#show heading.where(level: 5): look(11pt, 13pt, 7pt, rgb("${ink}"))
#show heading.where(level: 6): look(10.5pt, 12pt, 7pt, rgb("${ink}"))

#show figure: set align(left)
#show figure: set block(breakable: true, above: 14pt, below: 16pt)
#show figure.caption: set text(size: 9.5pt, weight: "bold", fill: rgb("${muted}"))
#show figure.caption: set par(leading: 0.5em)
#show figure.where(kind: table): set figure(gap: 6pt)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.caption.where(kind: table): set block(sticky: true)
#show outline: set heading(outlined: false, bookmarked: true)
#show outline.entry: it => {
  let top = it.level == 1
  set text(weight: if top { "bold" } else { "regular" })
  block(
    above: if top { 10pt } else { 6pt },
    inset: (left: if top { 0pt } else { 14pt }),
    link(it.element.location(), par(it.body() + h(1fr) + [ ] + it.page())),
  )
}

#show quote: it => block(
  above: 9pt,
  inset: (left: 14pt, right: 10pt, y: 3pt),
  stroke: (left: 2.25pt + rgb("${line}")),
  width: 100%,
  it.body,
)
#let reply(body) = block(
  inset: (left: 14pt, right: 10pt, y: 9pt),
  fill: rgb("${band}"),
  stroke: (left: 2.25pt + rgb("${heading}")),
  width: 100%,
  body,
)
#let pending(body) = {
  set text(fill: rgb("${pending}"))
  block(
    inset: (left: 14pt, right: 10pt, y: 9pt),
    fill: rgb("${pendingBand}"),
    stroke: (left: 2.25pt + rgb("${pending}")),
    width: 100%,
    body,
  )
}

// A line may be broken at the marks within a long word; they are not among its letters.
#let letters(text) = if text.contains("${breakable}") {
  text.split("${breakable}").join(box(width: 0pt))
} else { text }

#let rows(text) = if text.contains("\n") { text.split("\n").map(letters).join(linebreak()) } else { letters(text) }

#let run(one) = {
  if "note" in one { return footnote(one.note.map(run).join()) }
  let body = rows(one.text)
  if "italic" in one { body = emph(body) }
  if "bold" in one { body = strong(body) }
  if "href" in one { link(one.href, body) } else { body }
}

#let runs(list) = if list.len() == 0 { [] } else { list.map(run).join() }

#let captioned(kind, supplement, caption, body, gap: 6pt) = figure(
  kind: kind,
  supplement: supplement,
  gap: gap,
  caption: figure.caption(separator: if caption.len() > 0 { [. ] }, runs(caption)),
  body,
)

#let cells(group, node) = group.cells.map(cell => table.cell(
  colspan: cell.colspan,
  rowspan: cell.rowspan,
  breakable: cell.breakable,
  align: if cell.numeric { right } else { left } + if group.head { bottom } else { top },
  fill: if group.head { rgb("${band}") },
  if cell.nodes.len() == 0 { [] } else { cell.nodes.map(node).join() },
))

#let grid-of(one, node) = {
  let first = true
  let children = ()
  for group in one.groups {
    if group.head {
      children.push(table.header(level: if first { 1 } else { 2 }, repeat: first, ..cells(group, node)))
      first = false
    } else { children += cells(group, node) }
  }
  table(
    columns: one.columns.map(share => share * 1fr),
    inset: (x: if one.size < 9 { 2pt } else { 4pt }, y: 4pt),
    stroke: (x, y) => (bottom: 0.5pt + rgb("${line}"), top: if y == 0 { 1pt + rgb("${heading}") }),
    ..children,
  )
}

#let whole-table(one, node) = {
  show table: set text(size: one.size * 1pt, hyphenate: true)
  show table: set par(leading: 0.5em, spacing: 0.6em)
  show table: set list(spacing: 0.5em, body-indent: 4pt)
  show figure: set block(breakable: not one.together)
  let body = grid-of(one, node)
  if one.caption == none { body } else { captioned(table, doc.words.table, one.caption, body) }
}

#let node(one) = {
  if one.type == "heading" {
    if one.first { pagebreak(weak: true) }
    heading(level: one.level, outlined: one.outlined, bookmarked: one.outlined, runs(one.runs))
  } else if one.type == "paragraph" {
    if "keepNext" in one { block(sticky: true, par(runs(one.runs))) } else { par(runs(one.runs)) }
  } else if one.type == "list" {
    let items = one.items.map(item => item.map(node).join())
    if one.numbering == none { list(..items) } else {
      enum(start: one.start, numbering: one.numbering, ..items)
    }
  } else if one.type == "table" {
    if one.wide { page(flipped: true, whole-table(one, node)) } else { whole-table(one, node) }
  } else if one.type == "figure" {
    let picture = if one.alt == none {
      pdf.artifact(image(one.path, width: one.width * 1pt))
    } else {
      image(one.path, alt: one.alt, width: one.width * 1pt)
    }
    if one.caption == none { block(picture) } else {
      captioned(image, doc.words.figure, one.caption, picture)
    }
  } else if one.type == "missing" {
    let body = par(runs(one.runs))
    if one.caption == none { body } else { captioned(image, doc.words.figure, one.caption, body) }
  } else {
    let body = one.nodes.map(node).join()
    if one.type == "quote" { quote(block: true, body) } else if one.type == "reply" { reply(body) } else { pending(body) }
  }
}

#par(text(size: 12pt, weight: "bold", fill: rgb("${heading}"), letters(doc.owners)))
#v(if doc.long { 170pt } else { 10pt })
#title(letters(doc.title))
#if doc.subtitle != "" { block(below: 18pt, par(text(size: 14pt, fill: rgb("${muted}"), letters(doc.subtitle)))) }
#line(length: 100%, stroke: 1.5pt + rgb("${heading}"))
#v(10pt)
#for (term, value) in doc.facts {
  block(spacing: 8pt, par[#text(fill: rgb("${muted}"))[#term:] #letters(value)])
}
#if doc.banner != none { v(24pt); pending(par(strong(doc.banner))) }
#if doc.long { pagebreak() }
#for one in doc.before { node(one) }
#if doc.long {
  pagebreak(weak: true)
  outline(depth: 2, title: doc.words.contents)
}

#for one in doc.body { node(one) }
`;
