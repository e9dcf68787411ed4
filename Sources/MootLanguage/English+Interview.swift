extension Catalogue {
  static let englishInterview = #"""
    # --- The frame of the interview
    interview.begin = Every answer is saved at once. Type ? to see why a question is asked, :back to go back, :help for the rest.
    interview.all-answered = Every question of this path has an answer.
    interview.enter.takes = Enter takes: {proposal}
    interview.enter.keeps = Enter keeps: {proposal}
    interview.enter.changed = Enter takes: {proposal} (it was: {present})
    interview.example = For example: {example}
    interview.example-optional = Enter leaves it open. For example: {example}
    interview.progress = Section {section} of {sections}: {name}. Question {question} of {questions}.
    interview.item.title = {title}: {item}
    interview.section.purpose = Purpose
    interview.section.people = People
    interview.section.goals = Goals
    interview.section.rules = Rules
    interview.section.running = Running it
    interview.section.success = Success
    interview.skipped = Left open. The charter will say so.
    interview.skipped-item = Taken out of the list.
    interview.skipped-item-next = Taken out of the list; the next one takes its place: {next}
    interview.no-way-back = This is the first question; there is nothing before it.
    interview.nothing-typed = Nothing was typed. An answer looks like this: {example}. To leave it open, type :skip.
    interview.nothing-typed-required = Nothing was typed, and this one is needed. An answer looks like this: {example}
    interview.cannot-skip = This one is needed and cannot be left open. An answer looks like this: {example}
    interview.unknown-command = {command} is no command. :help lists them; to begin an answer with a colon, type two.
    interview.unknown-command-near = {command} is no command. Did you mean {nearest}?
    interview.objection = {sentence} For example: {example}
    interview.help.commands =
      An empty line takes what is proposed. ? tells why the question is asked.
      :back goes one question back. :skip leaves the question open. :unknown says that nobody knows the number.
      :review lists all answers and lets you change one. :preview shows the forecast as it stands.
      :edit writes the answer in your editor ($VISUAL or $EDITOR). :read FILE takes it from a file.
      :quit leaves; every answer is saved, and the interview goes on where you left it.
      A choice can be typed by its number or its first letters. A number can be a range: 20 to 60, ~40, 40 ± 10, unknown.
      The TAB key completes words and file names; the up arrow brings back what you answered before.
    interview.only-numbers = Only a number can be unknown. To leave this one open, type :skip.
    interview.only-texts = Only an answer in words can be written in an editor or read from a file.
    interview.read-what = Name the file: :read notes.txt
    interview.no-editor = No editor is known. Set VISUAL or EDITOR, such as EDITOR=nano.
    interview.editor-failed = {editor} ended with an error; the answer stays as it was.
    interview.editor-nowhere = No temporary file could be made for the editor; the answer stays as it was.
    interview.pasted#one = {count} line was pasted. Look at it as one answer: Enter takes it, Ctrl-U clears it.
    interview.pasted#other = {count} lines were pasted. Here they are as one answer: Enter takes it, Ctrl-U clears it.
    interview.text.goes-on = Go on with more lines; Enter on an empty line, or a line with only a point, ends the text.
    interview.text.so-far = So far:
    interview.text.empty = Nothing was written; the answer stays as it was.
    interview.score.grade = {meaning} ({score})
    interview.score.scale = Type a word or its number. Between two of them, type a score such as 0.4, or a range such as 0.2 to 0.6.
    interview.score.whole = Type a word or the number behind it.
    interview.items.hint = Type another one, or a number to change that one. remove 2 takes one out, move 3 to 1 puts it elsewhere. Enter goes on.
    interview.items.hint-one = Type another one, 1 to change this one, or remove 1 to take it out. Enter goes on.
    interview.items.hint-full = Type a number to change that one. remove 2 takes one out, move 3 to 1 puts it elsewhere. Enter goes on.
    interview.items.pasted#one = {count} line was taken as an item of the list.
    interview.items.pasted#other = {count} lines were taken as items of the list.
    interview.items.paste-refused = Line {line} of what was pasted, and those behind it, were left out. {sentence}
    interview.items.full = There is room for {limit}. Take one out first, such as with remove 1.
    interview.items.unknown = "{typed}" names nothing in the list, which has {count}.
    interview.help.review = Type the number of an answer to change it. Enter leaves the list.
    interview.help.feeds = It is written under "{clause}" ({id}) in the charter, and moves {moves} in the forecast.
    interview.help.feeds-words = It is written under "{clause}" ({id}) in the charter. It does not move the forecast.
    interview.review.title = Your answers
    interview.review.answer = {title}: {answer}
    interview.review.open = (left open)
    interview.review.items#one = {count} in the list
    interview.review.items#other = {count} in the list
    interview.review.hint = Type a number to change that answer. Enter goes on.
    interview.review.hint-done = Type a number to change that answer. Enter finishes.
    interview.review.unknown = "{typed}" is not in the list. Type a number from 1 to {count}, or only Enter.

    # --- The session around the interview
    interview.session.backup = A comment in {file} went away with what was changed. The file as it was is in {copy}.
    interview.session.nothing-matches = No question matches {pattern}. Questions are named by their path, such as membership.model; * stands for any characters.
    interview.session.from-exists = {file} exists already. To begin from {start}, name a new file.
    interview.session.would-write = {file} would be written like this (--dry-run: nothing was):
    interview.session.unchanged = {file} would stay as it is.
    interview.session.no-terminal = plan asks its questions at a terminal, and there is none. Give the answers with --answers FILE, or one line for each question with --stdin-lines.
    interview.session.resumed = Going on with {file}.
    interview.session.saved = Your answers are saved in {file}. To go on:
    interview.session.nothing = Nothing was answered yet. To begin again:
    interview.session.done = The scenario is in {file}.
    interview.session.line = line {line}: {sentence}
    interview.session.three = line {line}: three answers in a row could not be accepted; stopping here.
    interview.session.missing = missing: {path} – {question}
    interview.session.other-text = {file} exists and says something else. Name another file, or remove it; nothing was written.
    finding.interview-file-changed = {file} was changed by somebody else and cannot be read any more; the last answer was not saved.
    finding.interview-file-changed.why =
      The interview reads the file again before each answer is written, so that what somebody else wrote there stays.

    interview.contradiction = {sentence} [{code}]

    # --- The forecast while answering
    interview.forecast.posters = Forecast: posters in week {week}: {median}; 90 % of runs: {band}.
    interview.forecast.band = {low} to {high}
    interview.forecast.target = Chance of {id}: {chance}.
    interview.forecast.chance = {chance} ({low} to {high})
    interview.forecast.change = {old} -> {new}
    interview.forecast.runs = {count} runs.
    interview.preview.none = There is no forecast yet: something that it needs is missing.

    # --- Sections of the charter that answers are written to
    interview.clause.purpose = Purpose
    interview.clause.why-here = Why this community exists, and why here
    interview.clause.members = Members and their goals
    interview.clause.goals = Business goals
    interview.clause.use-cases = Initial use cases
    interview.clause.membership = Membership guidelines
    interview.clause.moderation = Moderation
    interview.clause.accountability = Accountability
    interview.clause.metrics = Success metrics

    # --- Words that people type, parted by commas
    interview.words.and = and, &
    interview.words.to = to, until
    interview.words.between = between, from
    interview.words.about = about, around, roughly, approximately, circa, ca, ca., some
    interview.words.units = people, persons, person, members, users, customers, clients, hours, hour, hrs, h, a week, per week, week, a, per, weekly
    interview.words.unknown = unknown, don't know, no idea, not known
    interview.words.change = change, edit
    interview.words.remove = remove, delete, drop
    interview.words.move = move, put
    interview.words.one = a, an, one, the first
    interview.words.week = week, weeks, wk, w
    interview.words.month = month, months
    interview.words.year = year, years
    interview.words.by = by, in, within, at, after, until, before
    interview.words.at-least = at least, no fewer than, no less than, more than, over, above, >=, ≥, >, minimum
    interview.words.at-most = at most, no more than, fewer than, less than, under, below, <=, ≤, <, maximum
    interview.words.percent = %, percent
    interview.words.fillers = of, the, a, an, and, end, with, per, are, is, all, to, reach, have, people, who, we, week

    # --- How an answer was understood
    interview.echo.exact = Taken as {number}.
    interview.echo.log-normal = 90 % sure between {low} and {high}; log-normal, median {middle}.
    interview.echo.normal = 90 % sure between {low} and {high}; normal, mean {middle}.
    interview.echo.unknown = Unknown: the forecast works with a wide range, and tells whether finding out is worth it.
    interview.echo.unknown-log-normal = Unknown: taken as 90 % sure between {low} and {high}; log-normal, median {middle}.
    interview.echo.unknown-uniform = Unknown: taken as anything from {low} to {high}, each as likely as the other.

    # --- Why an answer cannot be accepted
    interview.invalid.no-words = That has no word in it.
    interview.invalid.one-only = Only one of them can be chosen.
    interview.invalid.too-many = At most {limit} of them can be chosen.
    interview.invalid.nothing-to-name = There is nothing to choose from yet. Type :skip and come back to it.
    interview.invalid.reference = "{typed}" is not in the list above. Type numbers from 1 to {count}, parted by commas.
    interview.invalid.several-fit = "{typed}" could be any of: {choices}.
    interview.invalid.choice = "{typed}" is not among the choices: {choices}.
    interview.invalid.choice-near = "{typed}" is not among the choices. Did you mean {nearest}?
    interview.invalid.two-ways = "{typed}" can be read in two ways. If you mean thousands, type {whole}.
    interview.invalid.target-no-number = A target needs a number.
    interview.invalid.target-number = That number is out of range.
    interview.invalid.target-date = Dates count from the launch here, in weeks, months or years.
    interview.invalid.target-when = It is not clear when this is to be reached.
    interview.invalid.target-week = Week {week} is outside the forecast, which runs from week 1 to week {last}.
    interview.invalid.target-percent = {metric} is a number, not a percentage.
    interview.invalid.target-share = {metric} is a percentage.
    interview.invalid.target-word = "{word}" is not understood. You can count {metrics}.
    interview.invalid.target-word-near = "{word}" is not understood. Did you mean {nearest}?

    # --- 1 name
    interview.name.title = Name
    interview.name.ask = What is the community called?
    interview.name.why = The name is the title of the charter and of every forecast. A working name will do; you can change it.
    interview.name.example = Acme Customer Circle

    # --- 2 purpose
    interview.purpose.title = Purpose
    interview.purpose.ask = What is it for? One or several, the most important first.
    interview.purpose.why =
      Without a stated purpose a community drifts, and nobody can say what belongs in it. Who may join, how it is moderated and what counts as success all follow from it.
    interview.purpose.example = best-practice, roadmap
    interview.purpose.choice.user-community = users of a product help each other
    interview.purpose.choice.best-practice = professionals compare how they work
    interview.purpose.choice.customer-dialogue = customers talk with each other and with you
    interview.purpose.choice.product-feedback = members tell you what to improve
    interview.purpose.choice.roadmap = members hear early what comes next
    interview.purpose.many = More than three purposes are hard to serve at once. The first one will lead; the others can wait their turn.

    # --- 3 found, join or inside
    interview.placement.title = Build or join
    interview.placement.ask = Found a place of your own, join one that exists, or found one inside it?
    interview.placement.why =
      A community of one's own is not always right. To talk about a whole industry, go where that talk already happens. For a narrow focus on your own product or clients, found a place of your own.
    interview.placement.example = found
    interview.placement.choice.found = a place of your own, with your own rules
    interview.placement.choice.join = take part where these people already meet
    interview.placement.choice.inside = a space of your own inside an existing venue
    interview.placement.because.own-product = Advice: found. The purpose is about your own product or clients, and no other place serves that.
    interview.placement.because.whole-industry = Advice: join. The topic is the whole industry, and it is easier to join that talk than to move it.
    interview.placement.because.practice-only = Advice: join. Professionals who compare how they work mostly meet somewhere already. Join them, unless you offer what they cannot have there.
    interview.placement.because.practice-first = Advice: inside. The exchange of practice mostly has a home already; a space of your own inside it serves your other purposes too.
    interview.placement.because.strong-venue = Advice: inside. These people have a strong place to meet already, and a second one would compete with it.
    interview.placement.because.unknown = Advice: found. That holds as long as the topic is your own product or clients; for a whole industry, join.
    interview.placement.against.found = Noted. What speaks for founding: the topic is your own, and in another's house you do not set the rules.
    interview.placement.against.join = Noted. What speaks for joining: the people are there already. Ask five of them what a new place would add before you build it.
    interview.placement.against.inside = Noted. What speaks for a space inside: you gain its visitors and its platform without competing for them.
    interview.placement.then.join = You will get a plan for taking part instead of a charter. The questions that follow describe the place you would found, so that the forecast can compare.
    interview.placement.then.inside = Ask the host early about rules, data and what happens if you leave.
    interview.placement.skipped = Left open. The forecast assumes a place of your own.

    # --- 4 whom it serves
    interview.served.title = Members
    interview.served.ask = Whom does it serve?
    interview.served.why = A charter names its members so plainly that a reader knows at once whether they are meant.
    interview.served.example = administrators who run our product in hospitals

    # --- 5 how many could join
    interview.eligible.title = How many could join
    interview.eligible.ask = How many people could ever join? A range is welcome.
    interview.eligible.why =
      Reach decides more than any rule: a forum of a thousand and one of a hundred thousand live by different laws. Count the people who fit, not those you hope for. If you are not sure, give a range that you would bet on nine times in ten.
    interview.eligible.example = 8000 to 15000
    interview.eligible.exact = Taken as certain. :back and a range would tell the forecast how sure you are.
    interview.eligible.small = A circle this small lives from personal invitations; plan time for them.
    interview.eligible.skipped = Left open. The forecast assumes 12,000.

    # --- 6 business goal
    interview.goal.title = Business goal
    interview.goal.ask = What should it achieve for the company?
    interview.goal.why = A community without a goal of the company is the first thing to be cut. Say what will be different, not which tool will run.
    interview.goal.example = customers solve routine problems among themselves
    interview.goal.skipped = Left open. The company objective is not asked then; the charter will say that both are missing.

    # --- 7 company objective
    interview.objective.title = Company objective
    interview.objective.ask = Which objective that the company already has does this serve?
    interview.objective.why = A goal in a vacuum finds no budget. Name the objective that somebody in the company answers for today.
    interview.objective.example = support cost per account down 10 % this year

    # --- 8 members' need
    interview.need.title = Members' need
    interview.need.ask = What do members need from each other to do their own jobs well?
    interview.need.why = People come back for what helps them. Ask a few of them, and those who talk with them every day. The community belongs where this need and your goal overlap.
    interview.need.example = answers from someone who runs the same set-up, within a day

    # --- 9 first use case
    interview.use-case.title = First use case
    interview.use-case.ask = What is the first thing members will come to do?
    interview.use-case.why = One clear use at the start focuses money and people, and tells what to measure. Others may follow.
    interview.use-case.example = ask how others solved an upgrade problem

    # --- 10 membership
    interview.membership.title = Membership
    interview.membership.ask = How does one become a member?
    interview.membership.why =
      The door decides who comes in, how fast it grows and how much misuse there is. The purpose should choose it: open for exchange across an industry, a closed circle for what clients tell only each other.
    interview.membership.example = registration
    interview.membership.choice.open = anybody takes part at once, and so does spam
    interview.membership.choice.registration = an account is needed; you know who somebody is
    interview.membership.choice.approval = you review applications, and applicants wait
    interview.membership.choice.invitation = members and staff invite whom they know
    interview.membership.choice.paid = members pay; few of those who look in do
    interview.membership.invitation-practice = An exchange of practice lives from many voices; by invitation only those are heard whom somebody knows.
    interview.membership.invitation-crowd = So many people can hardly be invited by name. The forecast holds invitation against the other doors.
    interview.membership.approval-hours = Applications need a reviewer: the plan assumes 4 hours a week (membership.review_hours).
    interview.membership.paid-fee = The forecast counts a fee once there is one (membership.fee).
    interview.membership.skipped = Left open. The forecast assumes registration.

    # --- 11 moderation
    interview.moderation.title = Moderation
    interview.moderation.ask = How are violations found and handled?
    interview.moderation.why =
      It decides what members see before somebody acts, what is removed by mistake, and how many hours it takes. Members' own policing can be combined with reactive, post or auto: type community, post.
    interview.moderation.example = community, reactive
    interview.moderation.choice.none = nobody looks
    interview.moderation.choice.reactive = members report, staff decides
    interview.moderation.choice.community = members police themselves
    interview.moderation.choice.post = staff reads everything, after it appears
    interview.moderation.choice.pre = staff reads everything before it appears
    interview.moderation.choice.auto = a filter removes or holds, staff looks at the rest
    interview.moderation.nobody = With nobody looking, whatever breaks the rules stays. The forecast shows how much members would see.
    interview.moderation.young = Self-policing needs regulars, and a young community has few. Consider community, reactive for the first year.
    interview.moderation.waiting = Every post waits until somebody has read it, also over the weekend. The forecast shows what that costs and brings.
    interview.moderation.skipped = Left open. The forecast assumes reactive.

    # --- 12 community manager
    interview.manager.title = Community manager
    interview.manager.ask = Who is accountable for it, and who stands in? A name, or vacant.
    interview.manager.why = Also a community that is meant to run itself needs one named person who answers for it, and somebody for the weeks when that person is away.
    interview.manager.example = Ana Ionescu, Customer Success; Jon Pop
    interview.manager.part.name = the person who answers for it, or vacant
    interview.manager.part.deputy = who stands in; may be left out
    interview.manager.scale = Put a semicolon between the two.
    interview.manager.vacant = The charter will mark the post as vacant. Fill it before launch.

    # --- 13 hours a week
    interview.hours.title = Hours a week
    interview.hours.ask = How many hours a week will staff give it, all together?
    interview.hours.why =
      Hours are what a community costs first. They are split into answering, moderation, outreach and seeding; the file lets you set each part on its own.
    interview.hours.example = 15 to 25
    interview.hours.split = A week: {answering} h answering, {moderation} h moderation, {outreach} h outreach, {seeding} h seeding of posts.
    interview.hours.skipped = Left open. The forecast assumes 22.

    # --- 14 first target
    interview.target.title = Target
    interview.target.ask = Which number, by when, would tell you that it works?
    interview.target.why =
      A target with a number and a date can be checked; a hope cannot. Weeks count from the launch. The forecast will say how likely it is. You can count posters, members, active, core, joined, tickets deflected or questions answered, and more.
    interview.target.example = 60 posters by week 52
    interview.target.advice = Of {eligible} people, about {alive} who post make it feel alive; three times as many is a fair first target.
    interview.target.beyond-eligible = That is more than the {eligible} people who could join.
    interview.target.below-alive = With fewer than {alive} posters a community of this size does not count as alive.
    interview.target.skipped = Left open. The forecast will have nothing to measure success by.
    interview.target.typed = {number} {metric} by week {week}
    interview.target.typed-at-most = at most {number} {metric} by week {week}
    interview.target.echo = Target: at least {number} {metric} at the end of week {week}.
    interview.target.echo-at-most = Target: at most {number} {metric} at the end of week {week}.
    interview.target.words.posters = posters, poster, contributors, contributor, people who post, people posting, active posters
    interview.target.words.members = members, member, accounts, registered members
    interview.target.words.active = active, active members, active people, active users, actives
    interview.target.words.core = core, core members, regulars, superusers
    interview.target.words.joined = joined, people joined, people who joined, sign-ups, signups, registrations
    interview.target.words.firms = firms, firms with a member, companies
    interview.target.words.posters_per_member = share posting, share of posters, posting share
    interview.target.words.new_posters = first posters, new posters, first posts
    interview.target.words.staff_answer_share = answers by staff, staff answers, answered by staff
    interview.target.words.hours_needed = hours needed, moderation hours needed, moderator hours needed
    interview.target.words.newcomers = newcomers, new members, newcomer
    interview.target.words.good_posts = posts, good posts, post
    interview.target.words.questions = questions, question
    interview.target.words.solved = solved, solved questions, questions solved, solutions
    interview.target.words.tickets_deflected = tickets deflected, deflected tickets, deflected, tickets, tickets avoided
    interview.target.words.answered_share = answered, questions answered, answered questions, replies, answer rate
    interview.target.words.active_share = active share, active members share, share active
    interview.target.words.exposure = exposure
    interview.target.words.wrong_removals = wrong removals
    interview.target.words.moderation_hours = moderation hours, moderator hours, hours
    interview.target.words.backlog = backlog
    interview.target.words.delay_days = delay days, days delay, delay
    interview.target.words.cost = cost
    interview.target.words.value = value
    interview.target.meaning.posters = people who post
    interview.target.meaning.members = members
    interview.target.meaning.active = active members
    interview.target.meaning.firms = firms with a member
    interview.target.meaning.posters_per_member = of the members posted within 28 days
    interview.target.meaning.new_posters = people whose first post is shown in the week
    interview.target.meaning.staff_answer_share = of the answers are by staff
    interview.target.meaning.hours_needed = hours of moderation needed in the week
    interview.target.meaning.core = regulars
    interview.target.meaning.joined = people who ever joined
    interview.target.meaning.newcomers = newcomers in the week
    interview.target.meaning.good_posts = good posts in the week
    interview.target.meaning.questions = questions in the week
    interview.target.meaning.solved = solved questions in the week
    interview.target.meaning.tickets_deflected = support cases avoided in the week
    interview.target.meaning.answered_share = of the posts that want a reply get one
    interview.target.meaning.active_share = of the members are active
    interview.target.meaning.exposure = of the posts seen break the rules
    interview.target.meaning.wrong_removals = posts removed by mistake in the week
    interview.target.meaning.moderation_hours = hours of moderation in the week
    interview.target.meaning.backlog = items waiting for a moderator
    interview.target.meaning.delay_days = days until a moderator decides
    interview.target.meaning.cost = of cost in the week
    interview.target.meaning.value = of value in the week
    """#
}
