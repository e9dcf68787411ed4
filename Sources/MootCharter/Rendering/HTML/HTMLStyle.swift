/// How the page looks on a screen and on paper.
enum HTMLStyle {
  /// The sheet; without a paper whoever prints chooses one.
  ///
  /// Variables stand in longhand properties only: WeasyPrint before 59 reads them nowhere else.
  ///
  /// Fonts are named with fallbacks that have the letters of English, Spanish and Romanian (ș and ț with a comma below).
  static func sheet(paper: Paper?) -> String {
    guard let paper else { return common }
    return common + "\n@page { size: \(paper == .a4 ? "A4" : "letter"); }"
  }

  private static let common = #"""
    :root { --ink: #1c1c1c; --quiet: #55585c; --ground: #ffffff; --rule: #c9ccd1; --accent: #0b3c6f; --tint: #f2f5f9; }
    html { font-size: 100%; }
    body { margin: 0 auto; max-width: 46rem; padding: 2.5rem 1.25rem 4rem; color: var(--ink); background-color: var(--ground);
      font-family: "Source Serif 4", "Source Serif Pro", "Noto Serif", "Liberation Serif", "DejaVu Serif", Georgia, serif;
      font-size: 1.0625rem; line-height: 1.55; overflow-wrap: break-word; }
    h1, h2, h3, table, figcaption, .metadata, .contents, .page-header {
      font-family: "Source Sans 3", "Source Sans Pro", "Noto Sans", "Liberation Sans", "DejaVu Sans", Arial, sans-serif; }
    h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .6rem; color: var(--accent); }
    h2 { font-size: 1.35rem; line-height: 1.25; margin: 2.6rem 0 .6rem; padding-top: .5rem;
      border-top-width: 1px; border-top-style: solid; border-top-color: var(--rule); color: var(--accent); }
    h3 { font-size: 1.06rem; line-height: 1.3; margin: 1.5rem 0 .3rem; }
    p { margin: .5rem 0; }
    a { color: var(--accent); }
    ul, ol { margin: .5rem 0; padding-left: 1.4rem; }
    li { margin: .2rem 0; }
    .metadata { list-style: none; margin: 0 0 1.6rem; padding: 0; font-size: .95rem; color: var(--quiet); }
    .metadata li { display: inline-block; margin: 0 1.6rem 0 0; }
    .contents { background-color: var(--tint); padding: .8rem 1.2rem; font-size: .95rem; }
    .contents ul { list-style: none; margin: .3rem 0; padding: 0; columns: 2; column-gap: 2rem; }
    .contents li { break-inside: avoid; }
    .contents a { text-decoration: none; }
    .contents a:hover { text-decoration: underline; }
    table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .95rem; line-height: 1.4; }
    caption { text-align: left; font-weight: 600; padding: 0 0 .4rem; }
    th, td { text-align: left; vertical-align: top; padding: .4rem .6rem;
      border-bottom-width: 1px; border-bottom-style: solid; border-bottom-color: var(--rule); }
    thead th { border-bottom-width: 2px; border-bottom-color: var(--accent); }
    th { font-weight: 600; }
    tbody th { font-weight: 400; }
    .note { border-left-width: 4px; border-left-style: solid; border-left-color: var(--accent); background-color: var(--tint); padding: .35rem .9rem; margin: .9rem 0; }
    .note.not-yet-decided { border-left-color: #b3261e; }
    .note.caution { border-left-color: #b3261e; }
    .note.assumption { border-left-color: #8a6d00; }
    .note.left-out { border-left-color: #6b7075; }
    .note p { margin: .2rem 0; }
    blockquote { margin: .8rem 0; padding: .1rem 1rem; 
      border-left-width: 3px; border-left-style: solid; border-left-color: var(--rule); }
    figure { margin: 1.2rem 0; }
    figure img { width: 100%; height: auto; display: block; }
    figcaption { font-size: .95rem; color: var(--quiet); margin-top: .3rem; }
    pre { white-space: pre-wrap; overflow-wrap: anywhere; background-color: var(--tint); padding: .7rem .9rem; font-size: .85rem;
      font-family: "Source Code Pro", "Liberation Mono", "DejaVu Sans Mono", monospace; }
    .logo { margin: 0 0 1.2rem; }
    .logo img { max-height: 4.5rem; max-width: 16rem; }
    .page-header { margin: 0 0 1.2rem; color: var(--quiet); font-size: .95rem; }
    .sign-off tbody td, .sign-off tbody th { padding-top: .9rem; padding-bottom: .9rem; }
    @media screen { .alternative { display: none; } }
    @media screen and (max-width: 34rem) {
      .contents ul { columns: 1; }
      table { display: block; overflow-x: auto; }
      caption { display: block; position: sticky; left: 0; max-width: calc(100vw - 2.5rem); }
    }
    @media screen and (prefers-color-scheme: dark) {
      :root { --ink: #e4e6e9; --quiet: #a8adb4; --ground: #15171a; --rule: #3c4148; --accent: #9cc4ee; --tint: #1f2328; }
      .note.not-yet-decided, .note.caution { border-left-color: #ff8a80; }
      .note.assumption { border-left-color: #e0bf4a; }
    }
    @media print {
      html { font-size: 10.5pt; }
      body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.42; }
      h1 { font-size: 21pt; string-set: title content(); }
      h2 { font-size: 14pt; margin-top: 20pt; }
      h3 { font-size: 11.5pt; margin-top: 11pt; }
      h1, h2, h3, caption { break-after: avoid; }
      p, li { orphans: 3; widows: 3; }
      table { font-size: 9.5pt; }
      thead { display: table-header-group; }
      tr, .note, figure, .short { break-inside: avoid; }
      tbody tr:first-child, tbody tr:nth-last-child(2) { break-after: avoid; }
      a { color: inherit; text-decoration: none; }
      .contents { break-inside: avoid; }
      .contents ul { columns: 1; }
      .contents a::after { content: leader(".") " " target-counter(attr(href), page); }
      .annex { break-before: page; }
      .sign-off { break-inside: avoid; }
      .sign-off tbody td, .sign-off tbody th { padding-top: 14pt; padding-bottom: 14pt; }
      .page-header { position: running(header); }
    }
    @page { margin: 22mm 22mm 24mm;
      @top-left { content: element(header); font: 8.5pt "Liberation Sans", "DejaVu Sans", Arial, sans-serif; color: #55585c; }
      @bottom-left { content: string(title); font: 8.5pt "Liberation Sans", "DejaVu Sans", Arial, sans-serif; color: #55585c; }
      @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt "Liberation Sans", "DejaVu Sans", Arial, sans-serif; color: #55585c; } }
    """#
}
