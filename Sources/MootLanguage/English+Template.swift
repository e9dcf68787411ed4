extension Catalogue {
  /// House styles: what is wrong with their files, and what a new one says about itself.
  static let englishTemplate = #"""
    option.template = A folder with an organization's wording, clauses, style sheet, page header and logo.
    option.export-template = Write a house style to start from into this folder, and nothing else.
    usage.scenario-or-export = Name a scenario file, or a folder with --export-template.
    message.template-folder = there is no folder named {folder}.
    message.template-exists = the folder {folder} is not empty. Name a new one, so that no file is overwritten.
    message.template-created = A house style to start from is in {folder}; {readme} says what is in it.
    message.folder-not-made = the folder {folder} cannot be made: {reason}.

    finding.template-broken = A tag is not finished, or a section is not closed by its own name.
    finding.template-broken.why =
      Templates are Mustache: a variable is two braces around a name, a section begins with a hash sign in front of its name and ends with a slash in front of the same name.
    finding.template-name = Nothing is known under “{name}”. The README.txt that --export-template writes lists all names.
    finding.template-name.nearest = Nothing is known under “{name}”. Did you mean “{nearest}”?
    finding.template-name.why =
      A name that nobody knows would leave a hole in the text, so it is refused. Tags that reach for other files are refused for the same reason.
    finding.template-name.nearest.why = A name that nobody knows would leave a hole in the text, so it is refused.
    finding.template-key = There is no sentence named “{key}”. The wording.txt that --export-template writes lists all.
    finding.template-key.nearest = There is no sentence named “{key}”. Did you mean “{nearest}”?
    finding.template-key.why =
      A house style replaces sentences of charters by their names. A later version of the program may have dropped or renamed one.
    finding.template-key.nearest.why = A house style replaces sentences of charters by their names.
    finding.template-wording = This line is neither “name = sentence” nor indented below one.
    finding.template-wording.why = Sentences of several lines are indented by two spaces below their name.
    finding.template-twice = “{key}” stands here for the second time.
    finding.template-twice.why = Which of the two was meant nobody could tell.
    finding.template-empty = “{key}” has no text.
    finding.template-empty.why = It would leave a hole in the charter. Take the name out where the sentence is to stay as it was.
    finding.template-clause = A clause begins with “[section.name] Heading”; the name has small letters, digits and hyphens.
    finding.template-clause.why = The name stays with the clause: approvals and comparisons know it by that.
    finding.template-article = There is no section “{article}”. Known: {known}.
    finding.template-article.why = A clause is added at the end of a section, so that no other clause changes its number.
    finding.template-style = A style sheet may not hold “{what}”.
    finding.template-style.why =
      The page must be whole in itself: nothing is fetched from anywhere, and the sheet cannot end before its end. Write characters as they are instead of escaping them.
    finding.template-picture = A logo may not hold “{what}”.
    finding.template-picture.why =
      A vector picture that runs, fetches or refers to something outside of itself would do so on every reader's screen. Export it as a plain picture.
    finding.template-logo = This is no {kind} picture.
    finding.template-logo.why = Files that name one kind of picture and hold another are shown by some programs and not by others.
    finding.template-file = This is a link or something else that is no plain file.
    finding.template-file.why = What stands in a paper comes from the folder itself, so that it cannot be taken from elsewhere by accident.
    finding.template-large = The file is larger than {limit} kB.
    finding.template-large.why = Everything of a house style is put into every page.
    finding.template-long = This text is longer than {limit} kB. Part it into several clauses.
    finding.template-long.why = Reading a text takes ever longer the longer it is; nobody reads such a clause either.
    finding.template-unknown-file = A house style has no file of this name. Did you mean {nearest}?
    finding.template-unknown-file.why = A file whose name is misspelled would be passed over in silence.

    template.explanation =
      This folder is a house style of folkmoot. Used as it is it changes nothing.

        folkmoot charter community.yaml --template FOLDER

      wording.txt      The sentences of a charter by their names. Change what you like, and take out what you do not
                       change: then later versions of the program can improve it.
      clauses.txt      Clauses of your own. They stand at the end of a section, so that no number changes.
      style.css        Rules of style that follow the program's own, for HTML and PDF. Nothing may be fetched.
      page-header.txt  A line for the top of every printed page. Not there unless you write it.
      logo.svg         A picture in front of the title; logo.png and logo.jpg will do, too.
      logo.txt         What the picture shows, for those who do not see it.

      Sentences, clauses and the page header are Mustache templates; *words* are emphasized and **words** strongly, an
      empty line parts two paragraphs, and lines that begin with “- ” are a list. What a planner typed is never read as
      markup.

      Words of the plan: {words}.
      Each is also a section that stays where the plan says something: {{{{#audience}}…{{{{/audience}}.

      What may hold for a plan: {sections}.
      {{{{#membership_paid}}…{{{{/membership_paid}} stays where it does, {{{{^membership_paid}}…{{{{/membership_paid}} where it does not.

      Links: {{{{see.conduct}} leads to the section on conduct. Sections: {articles}.

      A sentence has words of its own besides, such as {{{{count}}: those that stand in it already.
      An approval keeps the words that were signed. After a change to them 'folkmoot verify' says that the house style
      changed.
    template.wording =
      The sentences of a charter. README.txt says how they are written.
      Take out what you do not change.
    template.clauses =
      A clause of your own begins with its section, its name and its heading, like this (without the signs in front):

      [conduct.house-rules] Our own rules
      Members of {{{{name}} also keep the rules of the company; {{{{see.enforcement}} says what follows otherwise.

      {{{{#membership_paid}}
      - Fees are not given back.
      {{{{/membership_paid}}
    template.sheet = Rules that follow the program's own, such as:  h1, h2 {{ color: #7a1f1f; }
    template.logo = Logo
    """#
}
