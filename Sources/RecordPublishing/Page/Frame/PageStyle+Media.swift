extension PageStyle {
  /// What holds where there is much room, or little, and on paper.
  static let media: StaticString = """
    @media (min-width: 64rem) {
      .reading { display: grid; grid-template-columns: minmax(0, 1fr) 27rem; gap: 1.5rem; align-items: start; }
      .reading > section { grid-column: 1; grid-row: 1; }
      .side { position: sticky; top: 1rem; grid-column: 2; grid-row: 1; max-height: calc(100vh - 2rem); overflow-y: auto; scrollbar-width: thin; }
    }
    @media (max-width: 40rem) {
      .tiles ul, .facts { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .75rem 1rem; }
      .months { font-size: .75rem; }
      .months a, .months span { padding: .2rem .1rem; }
      .months th:first-child { width: 2.6rem; }
      .months thead th { padding: 0; font-size: .68rem; white-space: nowrap; }
      :is(.deadlines, .plans, .citations, .conflicts) thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
      :is(.deadlines, .plans, .citations, .conflicts), :is(.deadlines, .plans, .citations, .conflicts) :is(tbody, tr, td, th) { display: block; width: auto; }
      :is(.deadlines, .plans, .citations, .conflicts) :is(td, th) { padding: .1rem 0; border: 0; text-align: left; }
      :is(.deadlines, .plans, .citations, .conflicts) tr { padding: .7rem 0; border-top: 1px solid var(--line); }
      .plans td:nth-of-type(3) { display: none; }
      .deadlines tr.group { padding: 0; border: 0; }
      .deadlines td.when strong { display: inline; }
      .deadlines .section { display: none; }
      .deadlines .who { color: var(--soft); }
      .timeline .between { display: none; }
      .depth-1, .depth-2, .depth-3, .depth-4 { padding-left: 0; }
    }

    @page { size: A4; margin: 16mm 15mm 18mm; }
    @media print {
      :root { --ground: #ffffff; color-scheme: light; }
      body { max-width: none; padding: 0; font-size: 10pt; }
      .filters, .skip, .back, .tiles { display: none; }
      section { margin: 0 0 1rem; padding: 0; border: 0; }
      h2 { padding-top: .5rem; border-top: 1.5pt solid var(--ink); font-size: 12pt; break-after: avoid; }
      .card { padding: 0 0 .75rem; }
      h1 { font-size: 16pt; }
      .paper { font-size: 11pt; line-height: 1.5; }
      .paper > * { max-width: none; orphans: 3; widows: 3; }
      .paper h3, .paper h4, .paper h5, .paper h6 { break-after: avoid; }
      tr, li, .timeline { break-inside: avoid; }
      .group { break-after: avoid; }
      .months .many { color: inherit; }
      #text { break-before: page; }
      a { color: inherit; text-decoration: none; }
      .number, .found, .deadline, .phase, .anniversary, ins, del, rect, path, line { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
