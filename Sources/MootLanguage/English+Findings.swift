extension Catalogue {
  /// What is wrong with files and answers, and why that matters.
  static let englishFindings = #"""
    # Files on disk.
    finding.file-not-found = There is no file named “{file}”. Look at the name and the folder.
    finding.file-not-found.why =
      The file that was named does not exist. Names are taken as they stand, from the folder in which the program
      was started.
    finding.file-unreadable = The file “{file}” may not be read. Ask its owner, or change its permissions.
    finding.file-unreadable.why = The system refused to open the file for reading.
    finding.file-directory = “{file}” is a folder. Name a scenario file in it.
    finding.file-directory.why = A scenario is one file. Folders are not searched.
    finding.file-read = “{file}” could not be read: {reason}.
    finding.file-read.why =
      The system stopped in the middle of reading. The disk or the network drive may have a problem.
    finding.file-too-large =
      “{file}” is larger than {limit} MB. A scenario is a few pages of text; is this the right file?
    finding.file-too-large.why =
      Scenarios are written by people and stay far below the limit. The limit keeps a wrong file from filling the
      memory.
    finding.file-empty =
      There is nothing in this file. Start with the two lines “folkmoot: 1” and “name: …”, or use “folkmoot plan”.
    finding.file-empty.why = The file has no content, or nothing but comments.
    finding.file-utf16 = “{file}” is text in UTF-16. Save it as UTF-8.
    finding.file-utf16.why =
      Some editors offer Unicode and mean UTF-16. Scenario files are UTF-8, as YAML files usually are.
    finding.file-utf8 = This line holds bytes that are not UTF-8. Save the file as UTF-8.
    finding.file-utf8.why =
      The file was probably saved in an older encoding, such as Windows-1252. Every editor can save as UTF-8.
    finding.binary = “{file}” is no text file.
    finding.binary.why =
      The file holds zero bytes, which no text does. It may be a document of a word processor or an archive.
    finding.control-character =
      The character {name} may not stand in a scenario. Delete it; in double quotes it can be written as an
      escape.
    finding.control-character.why =
      YAML allows no control characters other than tab and line breaks. They often come along with a copied text.
    finding.write-directory = “{file}” is a folder. Name a file in it.
    finding.write-directory.why = The text must go into one file.
    finding.write-no-folder = “{file}” cannot be created: its folder does not exist. Create the folder first.
    finding.write-no-folder.why = Folders are not created on the way, because a misspelled one would go unnoticed.
    finding.write-denied = “{file}” may not be written. Choose another place, or change the permissions.
    finding.write-denied.why = The system refused to create or replace the file.
    finding.write-create = “{file}” cannot be created: {reason}.
    finding.write-create.why = The system refused to create the file.
    finding.write-full = The disk is full. “{file}” was left as it was.
    finding.write-full.why =
      A file is first written beside its place and then put there in one step, so a full disk never leaves half a
      file.
    finding.write-failed = “{file}” could not be written: {reason}. It was left as it was.
    finding.write-failed.why =
      The system stopped in the middle of writing. What the file held before is still there.
    # YAML.
    finding.yaml-syntax =
      This is not valid YAML. Look at this line and the one above it for quotes, brackets and indentation.
    finding.yaml-syntax.why =
      The file could not be understood from this place on. Often a quote or a bracket further up is not closed, or
      a line is indented by a different number of spaces than its neighbors.
    finding.yaml-colon = There is a second colon here. Put a text that holds “: ” in double quotes.
    finding.yaml-colon.why =
      A colon with a space behind it parts a key from its value. A text with such a colon must stand in quotes:
      text: "Support: faster answers".
    finding.yaml-colon-missing = A key here has no colon behind it. Write “key: value”.
    finding.yaml-colon-missing.why = A line of a scenario is a key, a colon, a space and a value.
    finding.yaml-indentation =
      This line is indented differently from its neighbors. Keys of one group start in the same column.
    finding.yaml-indentation.why = YAML tells groups by indentation. Use two spaces for each level.
    finding.yaml-quote = A quote or a bracket is still open at the end of the file. Close it.
    finding.yaml-quote.why = A text that starts with a quote ends at the next one, even if that is many lines below.
    finding.yaml-character = No value can start with this character. Put the text in double quotes.
    finding.yaml-character.why =
      The characters @ and ` and % mean something else to YAML at the start of a value. In quotes they are plain
      text.
    finding.yaml-bracket = A comma or a closing bracket is missing before this.
    finding.yaml-bracket.why = Items in brackets are parted by commas: [0, 13, 26].
    finding.yaml-tab = This line is indented with a tab. Use spaces, two for each level.
    finding.yaml-tab.why =
      YAML does not allow tabs for indentation, because editors show them with different widths.
    finding.yaml-documents =
      A second document starts here. A scenario is one document; put the other one into a file of its own.
    finding.yaml-documents.why = Three dashes start a new document of YAML. One file holds one scenario.
    finding.yaml-directive = Lines that start with % are not used in scenarios. Delete the line.
    finding.yaml-directive.why = YAML directives serve programs that exchange data. A scenario needs none.
    finding.yaml-alias =
      Here “{mark}” would start a YAML anchor or alias, which scenarios do not use. Repeat the value, or put the
      text in double quotes.
    finding.yaml-alias.why =
      Anchors (&name) and aliases (*name) repeat a part of a file elsewhere. They are refused because a few lines
      of them can grow without bound, and because a plan is easier to read without them.
    finding.yaml-tag = Here “!” would start a YAML tag, which scenarios do not use. Put the text in double quotes.
    finding.yaml-tag.why = Tags such as !!str tell programs the type of a value. In a scenario the field tells it.
    finding.yaml-depth = This is nested more than {limit} levels deep. A scenario needs six.
    finding.yaml-depth.why = Deep nesting is never a plan; most often a bracket was opened and not closed.
    finding.yaml-size = There are more than {limit} values in this file. Is this a scenario?
    finding.yaml-size.why = The limit is far above anything that a person writes.
    finding.yaml-key = A key must be a word. Put lists and groups behind the colon.
    finding.yaml-key.why = YAML allows whole lists as keys. Scenarios do not.
    finding.expected-top = A scenario is a list of keys with values, such as “name: Customer circle”.
    finding.expected-top.why = The file is one text or one list. It may be another kind of file.
    # Keys.
    finding.missing-key = “{path}” is missing. Add a line “{key}: …”.
    finding.missing-key.why = Without it the scenario, or this item of a list, cannot be used.
    finding.comma-cut = A comma ends the answer to “{key}” here. Put it in quotation marks: {key}: "{text}".
    finding.comma-cut.why =
      Inside braces a comma parts one answer from the next. What stands in quotation marks is one answer.
    finding.unknown-key = There is no “{key}” here. Possible: {keys}.
    finding.unknown-key.why =
      Keys that are not known are errors, so that a misspelled one does not go unnoticed and leave a default in
      place.
    finding.unknown-key-similar = There is no “{key}” here. Did you mean “{suggestion}”?
    finding.unknown-key-similar.why =
      Keys that are not known are errors, so that a misspelled one does not go unnoticed and leave a default in
      place.
    finding.unknown-key-elsewhere = “{key}” does not belong here. Did you mean “{suggestion}”?
    finding.unknown-key-elsewhere.why =
      The key is known in another group. Look at the indentation, or move the line.
    finding.duplicate-key = “{key}” stands twice in this group. Keep one of the two.
    finding.duplicate-key.why = YAML would silently keep one of the two values, and readers differ in which.
    finding.duplicate-id = The id “{id}” stands twice in {path}. Every id may stand once.
    finding.duplicate-id.why =
      Ids tie targets to goals, and goals to needs. Items without an id are numbered: goal-1, goal-2.
    finding.version = “{given}” is no version of scenario files that is known here. Write “folkmoot: {choices}”.
    finding.version.why =
      The first line says for which version of the format the file was written. A newer file needs a newer
      program.
    finding.value-empty = Nothing stands behind “{path}”, so it counts as not answered.
    finding.value-empty.why =
      A key without a value is as good as no key: the default holds. Delete the line, or answer it.
    finding.set-not-possible = “{key}” cannot be set. Name one field of a scenario, such as membership.model.
    finding.set-not-possible.why =
      Only single answers can be given beside a file, and only to items that the file has. Lists of goals, targets
      and dated changes are edited in the file.
    finding.edit-not-possible =
      The answer to “{path}” could not be put into this file without touching other lines. Write it by hand.
    finding.edit-not-possible.why =
      The program changes only the line of an answer. The layout around this one does not allow that, so the file
      was left as it was.
    # Values.
    finding.expected-one = “{path}” takes one value, not a list or a group.
    finding.expected-one.why = What stands here has keys or items of its own.
    finding.expected-list = “{path}” takes a list, such as [first, second].
    finding.expected-list.why = What stands here has keys of its own, or lists inside of lists.
    finding.expected-group =
      “{path}” has keys of its own: {keys}. Put them on the next lines, indented by two spaces.
    finding.expected-group.why = This is the name of a section, not of a single answer.
    finding.expected-items = “{path}” is a list. Start each item with “- ” on a line of its own.
    finding.expected-items.why = Even a single item of this list needs its dash.
    finding.expected-item = “{path}” needs keys of its own: {keys}.
    finding.expected-item.why = Each item of this list is a group, such as “- text: …”.
    finding.expected-keys = “{path}” holds keys with numbers, such as “imitation: 0.4”.
    finding.expected-keys.why = Parameters of the model are overridden one by one, by their key.
    finding.expected-changes = “{path}” holds paths with new values, such as {{membership.model: open}.
    finding.expected-changes.why =
      Each item of the timeline has a week and what changes in it, by the full path of the field.
    finding.change-fixed =
      “{key}” cannot change over time. The audience, the launch, money and words hold for the whole run.
    finding.change-fixed.why =
      The timeline changes what a team decides: membership, moderation, hours, structure and feedback. What the
      world is like is described once.
    finding.change-group = Name the field with its whole path, such as “membership.model”, not the section “{key}”.
    finding.change-group.why = A change names one field by its full path, with points between the words.
    finding.answer-empty = An answer is needed here.
    finding.answer-empty.why = Nothing was typed. Leave the question for later, or answer it.
    finding.text-too-long = This text is longer than {limit} characters. Shorten it.
    finding.text-too-long.why = The text becomes part of a page that people read.
    finding.text-lines = “{path}” must stay on one line.
    finding.text-lines.why = Names and short texts stand in headings and tables.
    finding.text-control = This text holds a control character. Delete it.
    finding.text-control.why = Characters that cannot be seen could change what a terminal or a page shows.
    finding.identifier = “{given}” cannot be an id. Use letters, digits, “-”, “_” and “.”.
    finding.identifier.why = Ids stand in tables and links, where blanks and signs do harm.
    finding.currency = “{given}” is no currency. Write three capital letters, such as USD or EUR.
    finding.currency.why = The letters stand behind every amount of the report.
    finding.date = “{given}” is no day of the calendar. Write it as year, month and day, such as 2027-03-01.
    finding.date.why = Charters and reviews are held on real days, and this form cannot be misread anywhere.
    finding.choice = “{given}” is not possible for “{path}”. Choose one of: {choices}.
    finding.choice.why = This field takes one of a few words.
    finding.choice-similar =
      “{given}” is not possible for “{path}”. Did you mean “{suggestion}”? Possible: {choices}.
    finding.choice-similar.why = This field takes one of a few words.
    finding.yes-no = “{given}” is neither yes nor no. Write yes or no.
    finding.yes-no.why = This field takes true or false; yes and no are understood as well.
    finding.listed-twice = “{given}” is listed twice. Keep one.
    finding.listed-twice.why = The order of the list is its ranking, so each word has one place.
    finding.list-too-long = “{path}” has {given} items; at most {limit} are possible.
    finding.list-too-long.why = The limit is far above what a plan needs.
    finding.staffed =
      “{given}” is not understood as hours of a week. Write for example “Mon-Fri 09:00-17:00”, “daily
      08:00-20:00”, “always” or “never”.
    finding.staffed.why =
      Days are three letters or a range of them, hours are on a clock of 24. Join several parts with a semicolon.
      From the unstaffed gaps follows how long a report waits.
    finding.moderation-combination =
      “{given}” cannot be combined. One model, or community with one of reactive, post and auto.
    finding.moderation-combination.why =
      Members policing themselves add nothing to none, and have nothing to police where posts are read before they
      appear.
    finding.not-a-number = “{given}” is no number. Write for example 40, 20 to 60, ~40, 40 ± 10 or unknown.
    finding.not-a-number.why =
      Numbers are digits with a point for the fraction. A range means the 5th and 95th percentile of what you
      believe.
    finding.not-a-number-nor-word =
      “{given}” is no number. Write for example 40, 20 to 60, ~40, 40 ± 10 or unknown, or one of these words: {words}.
    finding.not-a-number-nor-word.why =
      The field takes a number, or a word where no number has to be planned.
    finding.number-separators = “{given}” has separators. Write the digits alone, with a point before the fraction.
    finding.number-separators.why =
      Readers of YAML disagree about separators: 1,000 may be a text and 1_000 a number.
    finding.number-leading-zero = “{given}” starts with a zero. Write it without.
    finding.number-leading-zero.why = Some readers of YAML take such numbers as octal: 010 would be 8.
    finding.number-not-finite = “{given}” is no finite number.
    finding.number-not-finite.why = A plan needs numbers that can be counted with.
    finding.number-percent = “{given}” is a percentage. Write it as a share: 10 % is 0.1.
    finding.number-percent.why = Shares are numbers from 0 to 1 throughout.
    finding.number-dash = “{given}” looks like a range. Write it with “to”: 20 to 60.
    finding.number-dash.why = A dash could also be a minus.
    finding.number-suffix = “{given}” has a letter behind the number. Write all the digits: 12k is 12000.
    finding.number-suffix.why = Letters for thousands and millions are not understood, because m is taken for both.
    finding.number-whole = “{given}” must be a whole number.
    finding.number-whole.why = This counts people or things.
    finding.number-too-small = “{given}” is too small for “{path}”: it must be from {lower} to {upper}.
    finding.number-too-small.why =
      The bounds are those within which the model has a meaning. Both ends of a range must keep to them.
    finding.number-too-large = “{given}” is too large for “{path}”: it must be from {lower} to {upper}.
    finding.number-too-large.why =
      The bounds are those within which the model has a meaning. Both ends of a range must keep to them.
    finding.range-not-here = “{path}” takes one number, no range.
    finding.range-not-here.why = Dates, targets and settings of the run are decided, not estimated.
    finding.range-reversed = “{given}” runs backwards. Did you mean “{low} to {high}”?
    finding.range-reversed.why = A range starts with its lower end.
    finding.spread-negative = “{given}” has a negative spread. Write for example 40 ± 10.
    finding.spread-negative.why = The number behind ± says how far off the first one may be.
    # Parameters, targets and time.
    finding.unknown-parameter = The model has no parameter “{key}”. “folkmoot explain parameters” lists them.
    finding.unknown-parameter.why =
      A parameter is overridden by its key. One that is not known would change nothing.
    finding.unknown-parameter-similar = The model has no parameter “{key}”. Did you mean “{suggestion}”?
    finding.unknown-parameter-similar.why =
      A parameter is overridden by its key. One that is not known would change nothing.
    finding.target-bound = The target “{id}” needs either at_least or at_most, one of the two.
    finding.target-bound.why = A target is met when its metric is above, or below, one bound in its week.
    finding.target-late =
      The target “{id}” is for week {week}, but the run ends after {weeks} weeks. Lengthen simulation.weeks or
      move the target.
    finding.target-late.why = A target can be judged only within the weeks that are simulated.
    """#
}
