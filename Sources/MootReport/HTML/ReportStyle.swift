/// How a report looks on a screen, light or dark, and on paper.
enum ReportStyle {
  static let sheet = #"""
    :root { color-scheme: light dark; --ink: #1c1c1c; --quiet: #55585c; --ground: #ffffff; --rule: #c9ccd1; --accent: #0b3c6f;
      --tint: #f2f5f9; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e4e6e9; --quiet: #a8adb4; --ground: #15171a; --rule: #3c4148; --accent: #9cc4ee; --tint: #1f2328; }
    }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 4rem; color: var(--ink); background: var(--ground);
      font: 1rem/1.55 "Source Sans 3", "Noto Sans", "Liberation Sans", "DejaVu Sans", Arial, sans-serif;
      overflow-wrap: break-word; }
    h1, h2, h3 { line-height: 1.25; color: var(--accent); }
    h1 { font-size: 1.9rem; margin: 0 0 .5rem; }
    h2 { font-size: 1.45rem; margin: 3rem 0 .6rem; padding-top: .6rem; border-top: 2px solid var(--accent); }
    h3 { font-size: 1.12rem; margin: 2rem 0 .4rem; }
    p { margin: .5rem 0; max-width: 46rem; }
    ul { padding-left: 1.3rem; max-width: 46rem; }
    a { color: var(--accent); }
    a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    nav { background: var(--tint); padding: .8rem 1.2rem; }
    nav ul { list-style: none; margin: 0; padding: 0; }
    nav li { margin: .2rem 0; }
    nav ul ul { padding-left: 1.2rem; font-size: .95rem; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: 1rem; background: var(--ground); padding: .5rem; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; margin: .8rem 0; font-size: .95rem; line-height: 1.4;
      font-variant-numeric: tabular-nums; }
    th, td { text-align: left; vertical-align: top; padding: .35rem .7rem; border-bottom: 1px solid var(--rule); }
    thead th { vertical-align: bottom; border-bottom: 2px solid var(--accent); }
    th.number, td.number { text-align: right; white-space: nowrap; }
    tbody th { font-weight: 400; }
    tr.group th { font-weight: 600; padding-top: .9rem; }
    figure { margin: 1rem 0; background: #ffffff; border: 1px solid var(--rule); }
    figure svg { display: block; width: 100%; min-width: 34rem; height: auto; }
    svg.bar { display: block; width: 12rem; height: 1.1rem; background: #ffffff; }
    details { margin: .6rem 0; }
    summary { cursor: pointer; color: var(--accent); }
    @media print {
      :root { --ink: #000; --quiet: #333; --ground: #fff; --rule: #bbb; --accent: #0b3c6f; --tint: #f2f5f9; }
      body { max-width: none; padding: 0; font-size: 9.5pt; }
      .skip { display: none; }
      h2 { break-before: page; }
      h2:first-of-type { break-before: auto; }
      h1, h2, h3 { break-after: avoid; }
      tr, figure { break-inside: avoid; }
      thead { display: table-header-group; }
      .wide { overflow: visible; }
      figure svg { min-width: 0; }
    }
    @page { size: A4; margin: 18mm; }
    """#
}
