/**
 * The layout of the PDF, in Typst. It reads the document as JSON from its
 * inputs: no text of a user ever becomes source.
 */
export const template = `
#let data = json(bytes(sys.inputs.data))
#let ink = rgb("#1d2733")
#let quiet = rgb("#4c5763")
#let accent = rgb("#0b5fa5")
#let panel = rgb("#f3f6f9")
#let rule = rgb("#c9d0d8")
#let warn = rgb("#8a4b00")

#set document(title: data.title, author: data.author, date: datetime(year: data.date.year, month: data.date.month, day: data.date.day))
#set text(font: data.font, size: 10pt, lang: data.language, fill: ink)
#set par(leading: 0.62em, spacing: 0.9em)
#set list(indent: 0.3em, spacing: 0.62em)
#set page(
  paper: "a4",
  margin: (x: 2cm, top: 2.3cm, bottom: 2cm),
  header: {
    set text(size: 8pt, fill: quiet)
    grid(columns: (1fr, auto), data.title, if data.synthetic != none { text(fill: rgb("#5c1a00"), weight: "bold", data.synthetic) })
    v(-0.55em)
    line(length: 100%, stroke: 0.5pt + rule)
  },
  footer: context {
    set text(size: 8pt, fill: quiet)
    let page-text = data.page.replace("{page}", str(counter(page).get().first())).replace("{pages}", str(counter(page).final().first()))
    grid(columns: (1fr, auto), data.subtitle, page-text)
  },
)

#show heading: set block(sticky: true)
#show heading.where(level: 1): it => block(above: 2em, below: 0.9em, sticky: true, text(size: 16pt, fill: accent, weight: "bold", it.body))
#show heading.where(level: 2): it => block(above: 1.5em, below: 0.7em, sticky: true, text(size: 12.5pt, weight: "bold", it.body))
#show heading.where(level: 3): it => block(above: 1.3em, below: 0.6em, sticky: true, text(size: 10.5pt, weight: "bold", it.body))
#set figure(numbering: none, supplement: none, gap: 0.5em)
#set figure.caption(position: top, separator: none)
#show figure: set align(left)
#show figure.caption: it => block(width: 100%, sticky: true, text(weight: "bold", size: 9.5pt, it.body))
#show figure.where(kind: table): set block(breakable: true)
#show outline.entry: it => link(it.element.location(), it.indented(none, it.inner()))

#let show-table(block) = figure(
  kind: table,
  caption: block.caption,
  {
    set text(size: 8.5pt, hyphenate: true)
    set par(leading: 0.5em)
    table(
      columns: block.widths.map(w => if w == 0 { auto } else { w * 1fr }),
      align: block.columns.map(c => if c.align == "right" { right } else { left }),
      stroke: (x, y) => (bottom: 0.5pt + rule),
      inset: (x: 4pt, y: 3.5pt),
      fill: (x, y) => if y == 0 { panel },
      table.header(..block.columns.map(c => strong(c.text))),
      ..block.rows.map(row => row.enumerate().map(((i, cell)) => if i == 0 { strong(cell) } else { cell })).flatten(),
    )
  },
)

#let show-block(block) = {
  if block.kind == "heading" {
    heading(level: block.level, block.text)
  } else if block.kind == "paragraph" {
    par(block.text)
  } else if block.kind == "small" {
    text(size: 8.5pt, fill: quiet, block.text)
  } else if block.kind == "list" {
    list(..block.items)
  } else if block.kind == "notice" {
    std.block(width: 100%, breakable: false, fill: if block.tone == "info" { panel } else { rgb("#fff4e2") }, inset: 7pt,
      stroke: (left: 3pt + if block.tone == "info" { accent } else { warn }), [#strong(block.label + ".") #block.text])
  } else if block.kind == "own-text" {
    std.block(width: 100%, stroke: 0.6pt + rule, inset: 8pt, {
      text(size: 8.5pt, fill: quiet, block.label)
      for passage in block.passages {
        for part in passage.parts { par(text(lang: passage.language, part)) }
        for warning in passage.warnings { par(text(fill: rgb("#a3201b"), weight: "bold", warning)) }
      }
    })
  } else if block.kind == "key-figures" {
    set par(leading: 0.42em, spacing: 0.45em)
    grid(columns: (1fr, 1fr, 1fr), gutter: 5pt, fill: panel, inset: 5pt, ..block.figures.map(f => {
      par(text(size: 8pt, fill: quiet, f.label))
      par(text(size: 12.5pt, weight: "bold", f.value))
      if f.note != none { par(text(size: 8pt, fill: quiet, f.note)) }
    }))
  } else if block.kind == "advice" {
    set text(size: 8.2pt)
    set par(leading: 0.42em, spacing: 0.45em)
    set list(spacing: 0.42em)
    grid(columns: (1fr, 1fr), gutter: 5pt, inset: 5pt, stroke: 0.6pt + rule, ..block.items.map(a => {
      par([#strong(a.area): #a.symbol #strong(a.label) (#a.confidenceShort)])
      list(..a.because)
    }))
  } else if block.kind == "table" {
    show-table(block)
  } else if block.kind == "figure" {
    figure(image(bytes(block.svg), format: "svg", alt: block.alternative, width: 84%), caption: block.caption)
  } else if block.kind == "contents" {
    pagebreak(weak: true)
    heading(level: 1, outlined: false, block.text)
    outline(title: none, depth: 2)
  }
}

#show title: set text(size: 19pt)
#show title: set block(above: 0pt, below: 0.7em)
#title()
#par(text(fill: quiet, data.subtitle))
#for item in data.blocks { show-block(item) }
`;
