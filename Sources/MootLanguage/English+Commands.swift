extension Catalogue {
  static let englishCommands = #"""
    command.folkmoot.abstract = Plan a community: answer questions, get a charter to approve and an honest forecast.
    command.folkmoot.discussion =
      Start with 'folkmoot plan --quick': fourteen short questions, saved after every answer.
      A scenario file holds one plan; 'check', 'simulate' and 'charter' read it.

      Exit codes: 0 done, 1 a check said no, 64 usage, 65 bad data, 66 no such input,
      73 cannot create, 74 input or output failed, 130 interrupted.
    command.plan.abstract = Ask the questions of a plan and write the scenario file.
    command.plan.discussion =
      Asks at the terminal, saves after every answer and shows charter and forecast at the end. An existing file is gone on with at its first open question. Type ? at any question to see why it is asked, :back to go back, Ctrl-D to leave.
    command.check.abstract = Say everything that is wrong, contradictory or missing in scenario files.
    command.check.discussion =
      Prints one line a finding: file:line:column: severity: [code] sentence. 'folkmoot explain CODE' says more. Exits with 65 when a file has errors, with 1 when it has warnings and --strict is given.
    command.simulate.abstract = Forecast a plan by Monte Carlo simulation.
    command.simulate.discussion =
      Prints a page with the answer, every target's chance, the chosen policy beside its alternatives, and what to find out first. The same version, scenario and seed give the same bytes for any number of jobs.
    command.compare.abstract = Compare plans under the same chances.
    command.compare.discussion =
      Holds every plan against the first: what differs in the files, the difference in every measure with its interval, and the share of what may be true under which a plan is better by at least what matters. Ignorance and Monte Carlo error are kept apart: 'cannot be told apart' says that more runs would not help, 'more replicates would help' that they would. --replicates counts the runs of each plan; ten share one belief about what is unknown.
    command.sweep.abstract = Run all combinations of some levers, and rank them.
    command.sweep.discussion =
      By default every membership model by every moderation model. Prints a heat map, ranks by the median, the worst decile and the regret, and marks the efficient combinations. An interrupted sweep keeps what is done in a file beside the scenario; the same command goes on with it. A combination that cannot be run is reported and does not stop the others.
    command.report.abstract = Write one HTML page about one or several plans.
    command.report.discussion =
      Forecast, courses with targets, alternatives and unknowns of every plan; with several plans their comparison; for the first plan every membership model with every moderation model, and what drives the result. The page needs no network and no other file, can be read on a telephone, with a keyboard and by a screen reader, and prints.
    command.sensitivity.abstract = Say what drives a result, and which unknown to find out first.
    command.sensitivity.discussion =
      Runs the plan, its alternatives under the same unknowns and chances, and the same with one factor after the other exchanged. Prints the value of finding out each unknown before choosing among the membership and moderation models, the shares of luck and of not knowing, a tornado, rank correlations and Sobol' indices. Looks at the first target's metric in its week unless --metric says otherwise.
    command.charter.abstract = Write the charter of a plan.
    command.charter.discussion =
      Writes the charter itself, or another paper with --edition. What is not decided is marked. Only the memo and the internal edition show a forecast.
    command.explain.abstract = Explain a finding, a parameter, a metric or a key of the scenario file.
    command.explain.discussion =
      'folkmoot explain parameters' lists every parameter of the model with symbol, unit, bounds, prior, grade and source; 'folkmoot explain metrics' every metric.
    command.schema.abstract = Print the JSON Schema of the scenario file.
    command.schema.discussion = Editors use it to complete keys and to mark mistakes while you type.
    command.selftest.abstract = Hold the model against what is known about communities.
    command.selftest.discussion =
      Runs communities under the standard preset, deals their posts to single persons and prints what comes of it beside what is observed: percentiles over communities and priors on both sides. The observed bands stand in the code, fixed before the run. A known miss of this version of the model is marked MISS and explained: it says what a forecast must not be used for. Exits with 1 when any other fact fails.

    option.scenario = The scenario file; - is standard input.
    option.scenarios = The scenario files; - is standard input.
    option.replicates = How many possible courses are simulated (1 to 10,000,000).
    option.seed = The seed of the random numbers.
    option.weeks = How many weeks are simulated; replaces simulation.weeks.
    option.jobs = How many replicates run side by side. The result does not depend on it.
    option.set = Replace an answer of the file, such as membership.fee=10 or parameters.imitation="0.2 to 0.6". Repeatable.
    option.quiet = No progress and no remarks on standard error.
    option.alternatives = Compare with the other membership and moderation models. On by default in text.
    option.reported = One to 26 scenario files; one of them may be -, standard input.
    option.report-sensitivity = Whether to say what drives the first plan's result.
    option.report-sweep = Whether to run every membership model with every moderation model.
    option.compared = Two to 26 scenario files; one of them may be -, standard input.
    option.by = What the answer and the ranks are about: a measure such as active or cost, or target:ID.
    option.matters = The difference that matters, such as posters=5 or exposure=1%. Repeatable. Without it, here and everywhere: a twentieth, but at least one of what is counted and a quarter of an hour; half a point of exposure; five points of other shares and of chances.
    option.precision = Run until the 95% interval of the mean at the end is this narrow, such as 2% (people who post, active members) or core=5%. Repeatable.
    option.max-replicates = The most replicates of a run with --precision.
    option.vary = A lever and the values that it takes, such as moderation.hours=2,5,10. Repeatable; all combinations run.
    option.limit = A bound on an answer or on what comes out, such as 'moderation.hours<=10' or 'cost<=50000'. Repeatable.
    option.rank = The order of the table: median, worst (decile) or regret.
    option.state = Where an interrupted sweep keeps what is done; without it beside the scenario.
    option.format = The form of the result.
    option.selftest-set = Replace a parameter, such as tide=0, to see which facts it carries. Repeatable.
    option.draws = Also write one CSV row a replicate to this file.
    option.with-parameters = Add to the rows of --draws every number that nobody knows, as it was drawn: parameters of the model and ranges of the plan.
    option.points = How the numbers that nobody knows are drawn. With sobol they fill their ranges more evenly, so that means and chances are more exact.
    option.manifest = Also write what 'folkmoot reproduce' needs to this file.
    option.replay = Tell the course of one replicate instead.
    option.output = Write to this file instead of standard output, whole or not at all.
    option.ascii = Draw with ASCII characters only.
    option.metric = What to look at: a metric ('folkmoot explain metrics' lists them), alive, or target:ID for the chance of meeting a target. Costs, values, hours and shares count over the whole run unless --by-week is given.
    option.by-week = The week in which the metric is read; the last one by default.
    option.factors = How many unknowns have indices of their own; all others share one.
    option.choices = Leave the membership and the moderation model open for the indices.
    option.edition = Which paper: public is the charter, members the guide, memo the request for a board, internal all of them with evidence.
    option.basis = Print the number, id and basis of each clause, and the answers that it says, instead of a paper.
    option.paper = The size of the pages of PDF and DOCX files.
    option.forecast = Run the forecast that the targets' chances come from.
    option.strict = Exit with 1 when there are warnings.
    option.plan-file = The scenario file to write or to go on with.
    option.quick = Ask the fourteen questions of the quick path. This is what happens without --full.
    option.full = Ask the full path; what has an answer is kept, and only the rest is asked.
    option.ask = Ask only the questions that match, also those with an answer: a path such as membership.model, or membership.*. May be given several times.
    option.only-unanswered = Ask only what has no answer, and end without the list of answers.
    option.from = Begin a new plan from an archetype by its name, or from another scenario file; its answers are the proposals.
    option.dry-run = Write nothing; show at the end how the file would change.
    option.session-language = The language of questions and advice. The plan and its charter keep theirs.
    option.charter-language = The language of the charter; that of the plan unless given here.
    option.answers = Take the answers from this scenario file and ask nothing; list every gap.
    option.stdin-lines = Take one answer a line from standard input.
    option.accessible = Linear output for screen readers: no color, no redrawing.
    option.explain-id = A finding's code, a parameter, a metric, a key of the scenario file, 'parameters' or 'metrics'.

    usage.replicates = --replicates takes a number from 1 to 10,000,000.
    usage.jobs = --jobs takes a number from 1 to 1,024.
    usage.factors = --factors takes a number from 1 to 200.
    usage.sensitivity-replicates = sensitivity needs --replicates 100 or more.
    usage.with-parameters = --with-parameters adds columns to the file of --draws; name that file.
    usage.replay-alone = --replay tells one course; it goes with --format text or csv and not with --draws or --manifest.
    usage.one-path = Give either --quick or --full.
    usage.answers-alone = --answers takes all answers from a file; it goes without --from, --ask and --only-unanswered.
    usage.one-source = Give either --answers or --stdin-lines.
    usage.plan-file = The interview writes a file after every answer: give it a name instead of -.

    usage.compare-files = compare takes two to 26 scenario files.
    usage.compare-stdin = Only one of the plans can be read from standard input.
    usage.compare-replicates = A comparison needs --replicates 20 or more.

    usage.report-files = report takes one to 26 scenario files.
    usage.report-replicates = A report needs --replicates 100 or more.

    usage.sweep-replicates = A sweep needs --replicates 20 or more.

    message.vary-form = --vary {text}: write key=a,b,c, such as moderation.hours=2,5,10.
    message.vary-twice = --vary names {key} twice; give all its values at once.
    message.vary-many = a sweep has at most {limit} combinations; vary fewer levers or values.
    message.limit-form = --limit {text}: write key<=bound, such as 'moderation.hours<=10' or 'cost<=50000'.
    message.limit-unknown = --limit: there is no number under "{key}". {hint}
    message.sweep-state = {file} is not the state of this sweep, or it is damaged. Move it away, or name another file with --state.
    message.sweep-stopped = stopped; {done} of {all} combinations are kept in {file}. The same command goes on with them.
    message.sweep-resumed = going on: {done} of {all} combinations were done before.
    message.sweep-failed = {cell} could not be run: {reason}
    message.sweep-nothing = no combination could be run.
    usage.precision-points = --precision goes with independent points.
    usage.max-replicates = --max-replicates takes a number from 1 to 10,000,000.

    message.precision-form = --precision {setting}: write a share, such as 2%, or metric=share, such as core=5%.
    precision.metric = {metric} ±{reached} (asked: {asked})
    precision.reached = Precise enough after {runs} runs: {list}.
    precision.capped = warning: not precise enough after {runs} runs, the most allowed: {list}. Raise --max-replicates.
    message.unknown-measure = nothing is measured under "{word}". {hint}
    message.unknown-measure.nearest = Did you mean "{word}"?
    message.unknown-measure.list = Choose from {list}.
    message.matters-form = --matters {setting}: write measure=amount, such as posters=5, or exposure=1% for a share.
    message.stopped = stopped; nothing was written.
    message.stdout = the result could not be written: {reason}. Free some space or write elsewhere with -o FILE.
    message.set-without-equals = --set {setting}: write key=value, such as --set membership.fee=10.
    message.converter-missing =
      this format is written with {program}, which is not installed. On Debian and Ubuntu, 'sudo apt install {package}' installs it. The formats md, html and txt need no other program.
    message.converter-start = {program} could not be started: {reason}.
    message.converter-failed = {program} failed with exit code {code} and wrote nothing that can be used.
    message.converter-ended = {program} was ended by signal {signal}.
    message.converter-slow = {program} was ended because it took longer than {seconds} seconds.
    message.scratch-folder = a temporary folder could not be made: {reason}. Name another place with TMPDIR.
    message.binary-to-terminal = a file of this format makes no sense on a terminal: name one with -o FILE.
    message.exits-reach-one = the weekly chances of leaving the stage of {stage} add up to {sum} in replicate {replicate}; they must stay below 1. Lower the parameters that the scenario sets for it.
    message.unknown-id = there is nothing to explain under "{id}". {hint}
    message.unknown-id.nearest = Did you mean "{word}"?
    message.unknown-id.list = Try 'folkmoot explain parameters' or 'folkmoot explain metrics'.
    message.unknown-metric = there is no metric "{metric}". Known here: {known}.
    message.week-beyond = --by-week {week}: the run has weeks 1 to {weeks}.
    message.from-near = There is no archetype named "{name}". Did you mean {nearest}?
    message.from-unknown = There is no archetype and no file named "{name}". "folkmoot archetypes" lists the archetypes.
    message.plan-next = Next: 'folkmoot check {file}' lists what is open, 'folkmoot charter {file} -o charter.md' writes the charter, 'folkmoot simulate {file}' shows the forecast.
    message.language = There are no words in {language} yet; English is used.
    language.es = Spanish
    language.ro = Romanian

    stage.reader = readers
    stage.lapsed = people who posted once and still visit
    stage.contributor = contributors
    stage.core = core members
    stage.dormant = dormant members who never posted
    stage.sleeping_poster = dormant members who once posted

    progress.running = {percent}% done, about {seconds} s left

    check.summary = {files}: {errors}, {warnings}, {notes}.
    check.files#one = 1 file
    check.files#other = {count} files
    check.error#one = 1 error
    check.error#other = {count} errors
    check.warning#one = 1 warning
    check.warning#other = {count} warnings
    check.note#one = 1 note
    check.note#other = {count} notes

    explain.parameters.title = Parameters of the model
    explain.parameters.intro =
      Every number of the model that is a judgment or an estimate. A scenario overrides one by its key under `parameters`, with a number or a range. Grades: **a** found in a published source, **b** recalled from a publication, **c** computed from other numbers, **d** judgment.
    explain.parameters.column.key = key
    explain.parameters.column.symbol = symbol
    explain.parameters.column.meaning = meaning
    explain.parameters.column.unit = unit
    explain.parameters.column.bounds = bounds
    explain.parameters.column.prior = prior
    explain.parameters.column.grade = grade
    explain.parameters.column.source = source
    explain.parameter =
      {key} ({symbol}): {label}

      Unit: {unit}
      Bounds: {bounds}
      Prior: {prior}
      Value when parameter uncertainty is off: {center}
      Grade: {grade}
      Source: {source}
    explain.bounds = {low} to {high}
    explain.grade.a = a, found in a published source
    explain.grade.b = b, recalled from a publication and not checked against it
    explain.grade.c = c, computed from other numbers
    explain.grade.d = d, judgment
    explain.metric =
      {key}: {name}

      {definition}
      Unit: {unit}. {kind}
    explain.stock = A stock at the end of the week.
    explain.flow = What happened during the week.
    explain.unit.people = people
    explain.unit.firms = firms
    explain.unit.share = share
    explain.unit.posts = posts
    explain.unit.hours = hours
    explain.unit.items = items
    explain.unit.days = days
    explain.unit.tickets = support cases
    explain.unit.money = the scenario's currency
    explain.unit.probability = probability
    explain.unit.weeks = weeks
    explain.field =
      {path}

      {summary}

    explain.field.default = Where nothing is said: {default}.
    prior.fixed = fixed at {value}
    prior.log-normal = log-normal, median {median}, log sd {sd}
    prior.normal = normal, mean {mean}, sd {sd}
    prior.beta = beta({a}, {b}), mean {mean}
    prior.uniform = uniform from {low} to {high}
    prior.logit-normal = logit-normal, median {median}, log-odds sd {sd}
    prior.floor = , at least {value}
    prior.ceiling = , at most {value}
    prior.redrawn = , drawn again above {value}

    """#
}
