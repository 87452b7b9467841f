/// The style sheet of every page: colours for day and night with enough contrast in both, one column on a phone, two beside
/// each other where there is room, and A4 on paper. Fonts are those of the machine.
enum PageStyle {
  /// The parts of the style sheet, one behind the other.
  static let parts: [StaticString] = [general, media]

  /// What holds on every page.
  private static let general: StaticString = """
    :root {
      --ground: #f4f2ec; --paper: #ffffff; --ink: #1d2126; --soft: #525a63; --line: #d9d5ca; --link: #0b4f8a;
      --due: #fdeeb5; --due-line: #a85b00; --phase: #dcf0e2; --phase-line: #2a7a4b; --feast: #efe3f7; --feast-line: #7b3fa0;
      --error: #ad1f17; --warning: #855000; --note: #4a5560; --info: #2f5a86; --on-level: #ffffff; --target: #ffe08a;
      --insert: #e1f3e6; --delete: #fbe3e0;
      --ui: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
      --text: "Noto Serif", Cambria, "Times New Roman", "Liberation Serif", "DejaVu Serif", serif;
      --fixed: ui-monospace, Consolas, "Noto Sans Mono", "Liberation Mono", "DejaVu Sans Mono", monospace;
      color-scheme: light dark;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --ground: #14171b; --paper: #1c2026; --ink: #e8e5de; --soft: #a9b1ba; --line: #39404a; --link: #8fbcff;
        --due: #463a12; --due-line: #f0b24d; --phase: #1d3d2b; --phase-line: #6fce96; --feast: #3a2a47; --feast-line: #cf9bf0;
        --error: #ff9d94; --warning: #f0be6a; --note: #bcc5ce; --info: #9dc4f2; --on-level: #14171b; --target: #6b5410;
        --insert: #1f3d2b; --delete: #4a2623;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-behavior: smooth; scroll-padding-top: 30vh; -webkit-text-size-adjust: 100%; }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
    body {
      margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2.5rem) 2rem; max-width: 88rem; background: var(--ground);
      color: var(--ink); font: 1rem/1.5 var(--ui); overflow-wrap: break-word;
    }
    h1, h2, h3, h4, h5, h6 { line-height: 1.3; text-wrap: pretty; }
    h2 { margin: 0 0 .75rem; font-size: 1.2rem; }
    a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; }
    a:hover { text-decoration-thickness: .13em; }
    :focus-visible { outline: .18rem solid var(--link); outline-offset: .15rem; border-radius: .15rem; }
    section:focus { outline: none; }
    section { scroll-margin-top: calc(1rem - 30vh); }
    ol, ul { margin: 0; padding: 0; list-style: none; }
    p { margin: 0; }
    .skip { position: absolute; left: 1rem; top: -6rem; padding: .6rem 1rem; background: var(--paper); z-index: 9; }
    .skip:focus { top: .5rem; }
    .hidden { position: absolute; width: 1px; height: 1px; clip-path: inset(50%); overflow: hidden; white-space: nowrap; }
    .absent, .none { color: var(--soft); font-style: italic; }
    .soft { color: var(--soft); }

    .card { padding: 2rem 0 1.25rem; }
    .back { margin-bottom: .75rem; }
    .kind { color: var(--soft); font-weight: 600; letter-spacing: .02em; }
    .kind a, h1 a, .facts a { color: inherit; text-decoration: underline; text-decoration-color: var(--line); }
    .kind a:hover, h1 a:hover, .facts a:hover { text-decoration-color: currentColor; }
    h1 { margin: .25rem 0 1rem; max-width: 34em; font: 700 clamp(1.35rem, 1rem + 1.6vw, 2rem)/1.3 var(--text); }
    h1 a { text-decoration: none; }
    .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: .75rem 2rem; margin: 0; }
    .facts .all { grid-column: 1 / -1; }
    .facts dt { color: var(--soft); font-size: .85rem; }
    .facts dd { margin: 0; }

    .tiles { margin: 0 0 1.5rem; }
    .tiles ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .75rem; }
    .tiles a {
      display: block; height: 100%; padding: .55rem .9rem; border: 1px solid var(--line); border-radius: .6rem;
      background: var(--paper); color: var(--ink); text-decoration: none;
    }
    .tiles a:hover { border-color: var(--link); }
    .tiles .title { display: block; color: var(--soft); font-size: .82rem; }
    .tiles strong { font-size: 1.05rem; }
    .tiles .rest { display: block; color: var(--soft); font-size: .85rem; }
    .tiles .bad strong { color: var(--error); }

    section { margin-bottom: 1.5rem; padding: 1.25rem clamp(1rem, 2vw, 1.75rem); border: 1px solid var(--line); border-radius: .8rem; background: var(--paper); }
    table { width: 100%; border-collapse: collapse; }
    caption { padding: 0 0 .5rem; color: var(--soft); text-align: left; }
    th, td { padding: .55rem .9rem .55rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
    thead th { border-top: 0; color: var(--soft); font-size: .85rem; font-weight: 600; }
    .group th { padding-top: 1rem; border-top: 0; color: var(--soft); font-size: .85rem; font-weight: 600; }
    td.when { width: 14rem; }
    td.when strong { display: block; }
    td.who { width: 22%; }
    td.section { width: 5rem; white-space: nowrap; }
    .number-cell { text-align: right; font-variant-numeric: tabular-nums; }
    .ahead { color: var(--phase-line); font-weight: 600; }
    .past { color: var(--soft); }

    .timeline { position: relative; overflow: hidden; font: 13px var(--ui); }
    .timeline svg { display: block; overflow: visible; }
    .labels { position: absolute; left: 0; top: 0; width: 100%; pointer-events: none; }
    .labels a { pointer-events: auto; }
    .plot { width: calc(100% - 20px); margin: 0 10px; }
    .timeline text { fill: var(--ink); }
    .timeline a text { fill: var(--link); text-decoration: underline; text-decoration-color: var(--line); }
    .timeline a:hover text { text-decoration-color: currentColor; }
    .timeline .tick { stroke: var(--line); }
    .timeline text.tick, .timeline text.nowhere { stroke: none; fill: var(--soft); }
    .timeline .track { stroke: var(--line); stroke-dasharray: 1 4; }
    .row path, .row rect { fill: var(--due-line); }
    .row .repeated { stroke: var(--due-line); stroke-width: 4; stroke-dasharray: 2 10; }
    .past path, .past rect { fill: var(--soft); }
    .issue path { fill: var(--link); }
    .phase path, .phase rect { fill: var(--phase-line); }
    .anniversary path { fill: var(--feast-line); }
    line.today { stroke: var(--error); stroke-width: 1.5; }
    .timeline text.today { fill: var(--error); font-weight: 600; }
    @media (min-width: 48rem) {
      .plot { width: calc(100% - 350px); margin-left: 340px; }
      .labels text { transform: translateY(14px); }
    }

    .filters { margin-bottom: 1rem; font-size: .9rem; }
    fieldset { display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; margin: 0 0 .4rem; padding: 0; border: 0; }
    legend { float: left; margin-right: .9rem; padding: .2rem 0; color: var(--soft); }
    .filters summary { color: var(--soft); font-weight: 400; }
    .filters label { display: inline-flex; gap: .4rem; align-items: center; padding: .2rem 0; }
    input[type="checkbox"] { width: 1.05rem; height: 1.05rem; margin: 0; accent-color: var(--link); }

    .findings > li, .documents > li { padding: .8rem 0; border-top: 1px solid var(--line); }
    .findings > li { padding-left: .8rem; border-left: .25rem solid var(--level, var(--line)); }
    .findings > li:first-child, .documents > li:first-child { border-top: 0; }
    .error { --level: var(--error); }
    .warning { --level: var(--warning); }
    .note { --level: var(--note); }
    .info { --level: var(--info); }
    .level { color: var(--level); font-size: .85rem; font-weight: 700; }
    .what { font-weight: 500; }
    .change { margin-top: .3rem; font-family: var(--text); }
    .arrow { color: var(--soft); font-family: var(--ui); }
    del { padding: 0 .2em; background: var(--delete); }
    ins { padding: 0 .2em; background: var(--insert); text-decoration: none; }
    .unsure, .cause, .related, .rule { color: var(--soft); font: .85rem/1.5 var(--ui); }
    .related, .rule { margin-top: .3rem; }
    .related q { font-family: var(--text); }
    q { quotes: "“" "”" "‘" "’"; }
    code { font: .95em var(--fixed); overflow-wrap: anywhere; }
    .findings > :target, .documents > :target { background: var(--target); }
    :target .rule, :target .related, :target .unsure, :target .level, :target .by, :target .subject, :target .mentions { color: var(--ink); }
    :target .mentions a, :target .what a, :target .related a { color: inherit; }
    .by { color: var(--soft); }
    .subject { color: var(--soft); font-size: .92rem; }
    .mentions { margin-top: .25rem; font-size: .88rem; }
    .mentions a { display: inline-block; min-width: 1.6rem; padding: 0 .45rem; border: 1px solid var(--line); border-radius: 1rem; text-align: center; text-decoration: none; }
    .mentions a:hover { border-color: var(--link); }

    .paper { font: 1.06rem/1.7 var(--text); hanging-punctuation: first; }
    .paper > * { max-width: 44rem; margin: .75em 0 0; white-space: pre-wrap; unicode-bidi: isolate; }
    .paper > .tight { margin-top: .2em; }
    .paper > .title { font-weight: 700; text-align: center; }
    .paper > .columns { max-width: none; font: .85rem/1.6 var(--fixed); }
    .paper h3 { margin-top: 1.6em; font-size: 1.12em; }
    .paper h4, .paper h5, .paper h6 { margin-top: 1.1em; font-size: 1em; }
    .paper h5, .paper h6 { font-style: italic; }
    .depth-1 { padding-left: .6rem; }
    .depth-2 { padding-left: 1.2rem; }
    .depth-3 { padding-left: 1.8rem; }
    .depth-4 { padding-left: 2.4rem; }
    .heading { font-weight: 700; }
    .date { border-bottom: .09em dotted var(--soft); }
    .mention { color: var(--link); text-decoration: underline; text-decoration-color: var(--line); }
    .phase:not(g) { background: var(--phase); }
    .anniversary:not(g) { background: var(--feast); }
    .deadline:not(g) { background: var(--due); box-shadow: 0 0 0 .12em var(--due); }
    .found { text-decoration: underline wavy var(--level) .08em; text-underline-offset: .22em; text-decoration-skip-ink: none; }
    .number {
      margin: 0 .15em; padding: .05em .42em; border-radius: .8em; background: var(--level); color: var(--on-level);
      font: 700 .66em/1 var(--ui); text-decoration: none; vertical-align: .45em; white-space: nowrap;
    }
    .paper :target, .paper .targeted { background: var(--target); box-shadow: 0 0 0 .15em var(--target); color: var(--ink); border-radius: .1em; }
    .paper :target > span, .paper :target > a { background: var(--target); color: var(--ink); }
    .paper :target:empty { padding-left: .3em; }

    body:has(#level-error:not(:checked)) :is(li, .number).error,
    body:has(#level-warning:not(:checked)) :is(li, .number).warning,
    body:has(#level-note:not(:checked)) :is(li, .number).note,
    body:has(#level-info:not(:checked)) :is(li, .number).info,
    body:has(#group-1:not(:checked)) :is(li, .number).group-1,
    body:has(#group-2:not(:checked)) :is(li, .number).group-2,
    body:has(#group-3:not(:checked)) :is(li, .number).group-3,
    body:has(#group-4:not(:checked)) :is(li, .number).group-4,
    body:has(#group-5:not(:checked)) :is(li, .number).group-5,
    body:has(#group-6:not(:checked)) :is(li, .number).group-6,
    body:has(#group-7:not(:checked)) :is(li, .number).group-7,
    body:has(#group-8:not(:checked)) :is(li, .number).group-8,
    body:has(#show-found:not(:checked)) .paper .number { display: none; }
    body:has(#level-error:not(:checked)) .found.error,
    body:has(#level-warning:not(:checked)) .found.warning,
    body:has(#level-note:not(:checked)) .found.note,
    body:has(#level-info:not(:checked)) .found.info,
    body:has(#group-1:not(:checked)) .found.group-1,
    body:has(#group-2:not(:checked)) .found.group-2,
    body:has(#group-3:not(:checked)) .found.group-3,
    body:has(#group-4:not(:checked)) .found.group-4,
    body:has(#group-5:not(:checked)) .found.group-5,
    body:has(#group-6:not(:checked)) .found.group-6,
    body:has(#group-7:not(:checked)) .found.group-7,
    body:has(#group-8:not(:checked)) .found.group-8,
    body:has(#show-found:not(:checked)) .paper .found { text-decoration: none; }
    body:has(#show-deadline:not(:checked)) .paper .deadline,
    body:has(#show-phase:not(:checked)) .paper .phase,
    body:has(#show-anniversary:not(:checked)) .paper .anniversary { background: none; box-shadow: none; }
    body:has(#show-date:not(:checked)) .paper .date { border: 0; }
    body:has(#show-mention:not(:checked)) .paper .mention:not(.found) { color: inherit; text-decoration: none; }

    .paper .bold { font-weight: 700; }
    .paper .unseen { display: none; }

    summary { padding: .4rem 0; font-weight: 600; cursor: pointer; }
    .scroll { overflow-x: auto; margin: .75rem 0; }
    .graph { display: block; min-width: 44rem; width: 100%; font: 12.5px var(--ui); }
    .graph text { fill: var(--ink); }
    .graph a text { fill: var(--link); }
    .edge { fill: none; stroke: var(--soft); stroke-opacity: .45; stroke-width: 1.2; }
    .citing:hover .edge, .citing:focus-within .edge, .edge.lit { stroke: var(--due-line); stroke-opacity: 1; stroke-width: 2.4; }
    .months { margin-bottom: 1rem; table-layout: fixed; font-variant-numeric: tabular-nums; }
    .months th, .months td { padding: .3rem .1rem; text-align: center; }
    .months :is(a, span) { display: block; padding: .2rem 0; border-radius: .35rem; background: var(--due); color: var(--ink); text-decoration: none; }
    .months .many { background: var(--due-line); color: var(--on-level); font-weight: 700; }
    .months .now { box-shadow: inset 0 0 0 .12rem var(--error); border-radius: .35rem; }
    .disputed { color: var(--error); font-weight: 600; }
    :is(.plans, .conflicts) .subject, .citations p { font-weight: 400; }
    :is(.citations, .plans, .conflicts) th { font-weight: 600; }
    tr:target > * { background: var(--target); color: var(--ink); }
    tr:target .level, tr:target .subject, tr:target a, tr:target .past, tr:target .ahead, tr:target .absent { color: var(--ink); }

    footer { margin-top: 1rem; color: var(--soft); font-size: .85rem; }

    """
}
