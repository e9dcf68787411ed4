extension Catalogue {
  /// Approving, verifying and comparing charters.
  static let englishApproval = #"""
    command.approve.abstract = Record that somebody approves the charter of a plan.
    command.approve.discussion =
      Adds an entry, a file of its own, to the folder FILE.approval beside the scenario: the digests of every clause, every answer after defaults, the forecast that was shown, who approved and when. Commit the folder: entries of two people or two branches both count. A text or an answer that has changed since begins a new version. With --propose the text is put to its approvers and nobody approves yet. A charter with open decisions, errors or nobody who has to approve is refused with exit code 1, unless --with-open-decisions says that it is approved that way.
    command.verify.abstract = Say whether a charter is still the one that was signed.
    command.verify.discussion =
      Exits with 0 only for a charter in force: everybody has approved who had to, and neither a clause nor an answer has changed since. Otherwise it exits with 1 and says why; every changed clause and key is named. Remarks, the order of keys and white space do not count. --changes-only asks for text and answers alone. How today's forecast differs from the one that was shown is reported beside it: a new version of the model does not make a signed charter false.
    command.diff.abstract = Show what changed between two plans' charters, clause by clause.
    command.diff.discussion =
      Removed words stand in [-…-], added ones in {{+…+}. Where the change moves the model, the forecasts of both are compared run by run with the same random numbers.

    option.scenario-file = The scenario file.
    option.as = Who approves.
    option.role = In which role; one of those that the scenario names under approval.approvers.
    option.date = The day of the approval as YYYY-MM-DD; otherwise SOURCE_DATE_EPOCH or today.
    option.propose = Put the text to its approvers without approving it.
    option.sign = Sign the approval with this SSH key through ssh-keygen.
    option.with-open-decisions = Approve although something is not decided: it is listed, recorded, and printed as reserved.
    option.changes-only = Ask only whether text and answers are those that were signed, not whether the charter is in force.
    option.approve-dry-run = Show what would be written, and write nothing.
    option.today = The day on which reviews are looked for, as YYYY-MM-DD; otherwise SOURCE_DATE_EPOCH or today.
    option.allowed-signers = Demand a good SSH signature of every approval, made by a key of this file (see ssh-keygen, ALLOWED SIGNERS).
    option.forecast-again = Run the forecast again and compare it.
    option.old = The earlier plan.
    option.new = The later plan.

    usage.date = A day is written as YYYY-MM-DD, such as 2027-03-31.
    usage.as-and-role = Say who approves and in which role: --as NAME --role ROLE. --propose goes without them.
    usage.one-stdin = Only one of the two plans can come from standard input.
    usage.no-file = An approval is kept beside a file: name one instead of -.

    message.approve-role = “{role}” is not among the roles that have to approve: {roles}.
    message.approve-name = As {role} the plan names {name}. Change approval.approvers in the scenario if somebody else approves.
    message.approve-again = {name} has approved version {version} as {role} already. Nothing was written.
    message.propose-again = This text is version {version} already. Nothing was written.
    message.approve-unsigned = The plan takes the approval of {role} with a signature of {signer}: name the key with --sign.
    message.approve-shared-key = This key has signed as {role} ({name}) already. A key stands for one role. Nothing was written.
    message.source-date = SOURCE_DATE_EPOCH holds “{value}”. It has to be a number of seconds since 1970, up to the year 9999.
    message.record-unreadable = the approval record {record} could not be read: {reason}.
    message.record-not-written = the entry {record} could not be written: {reason}.
    message.key-missing = signing needs ssh-keygen, which is not installed. On Debian and Ubuntu, 'sudo apt install openssh-client' installs it.
    message.key-failed = ssh-keygen could not sign with {key}.
    message.file-missing = there is no file named {file}.
    message.no-record = nothing has been approved: there is no {record}.
    message.empty-record = nothing has been approved: {record} has no entries.

    approve.proposed = {title} was proposed as version {version} on {date}.
    approve.approved = {name} approved version {version} as {role} on {date}, recorded without a signature: whoever can write this file could have written it.
    approve.signed = {name} approved version {version} as {role} on {date} and signed with a key.
    approve.open#one = One decision is open:
    approve.open#other = {count} decisions are open:
    approve.no-approvers = Nobody is named who has to approve (approval.approvers).
    approve.refused = Nothing was written. Decide what is open, or approve it that way: --with-open-decisions writes the list into the record, and the paper prints it as reserved.
    approve.replaces = The text or an answer has changed since version {version}. Approvals of that version do not hold for this one.
    approve.complete = Everybody approved who had to: version {version} is in force.
    approve.waiting = Still to approve: {approvers}.
    approve.nobody = The plan names nobody who has to approve, so this version stays proposed. Name them under approval.approvers.
    approve.record = The record is {record}. Keep it with the scenario.

    verify.state.proposed = Version {version}, proposed on {date}, is not approved yet.
    verify.state.approved = Version {version} was approved on {date}.
    verify.state.superseded = Version {version} was approved on {date} and superseded by version {other}.
    verify.by-key = {name} ({role}) on {date}; {signature}.
    verify.waiting = Still to approve: {approvers}.
    verify.in-force = Version {version} is in force.
    verify.not-in-force = This charter is not in force:
    verify.reason.changed = what was approved is not what the files say now.
    verify.reason.nobody = nobody is named who has to approve.
    verify.reason.missing = an approval is missing.
    verify.reason.superseded = a later version is in force.
    verify.reason.signature = a signature does not hold.
    verify.reason.unchecked = a signature is asked for, and nothing says whose keys are whose: name the file with --allowed-signers.
    verify.reserved#one = One thing was left undecided on purpose:
    verify.reserved#other = {count} things were left undecided on purpose:
    verify.same = Text and answers are those that were signed.
    verify.proposed-same = Text and answers are those that were proposed.
    verify.answers#one = One answer has changed since:
    verify.answers#other = {count} answers have changed since:
    verify.answer = {path}: {then} → {now}
    verify.answer.none = (not answered)
    verify.changed#one = One part has changed since:
    verify.changed#other = {count} parts have changed since:
    verify.change.changed = changed
    verify.change.added = added
    verify.change.removed = removed
    verify.order = the order of the clauses
    verify.cause.plan = The scenario file has changed since.
    verify.cause.house-missing = It was signed in a house style, and none is given now: name its folder with --template.
    verify.cause.house-new = It was signed without a house style; the wording now is that of the one given with --template.
    verify.cause.house-changed = The wording or the clauses of the house style are others than those that were signed.
    verify.cause.program = The program is another version: it was {program} then, it is {now} now.
    verify.cause.unknown = Neither the scenario file nor the house style has changed, nor the version of the program: its words must come from another build.
    verify.forecast.none = No forecast was shown when it was signed.
    verify.forecast.title = The forecast then and now (model {then} and {now}):
    verify.forecast.line = {id}: {then} then, {now} now; {agreement}
    verify.forecast.chance = {chance} ({low}–{high})
    verify.forecast.no-target = no such target
    verify.forecast.same = the same
    verify.forecast.changed = changed
    verify.forecast.range = {median} ({low} to {high})
    verify.forecast.no-range = not known
    verify.forecast.band.active = active members in the last week
    verify.forecast.band.cost = cost over all weeks
    verify.forecast.band.posters = people who write in the last week
    verify.forecast.band.value = value over all weeks
    verify.forecast.incomparable = cannot be compared
    verify.forecast.apart = A forecast that differs does not make the signed text false.
    verify.review.ahead#one = The review is due on {date}, in {count} day.
    verify.review.ahead#other = The review is due on {date}, in {count} days.
    verify.review.overdue#one = The review was due on {date} and is {count} day overdue.
    verify.review.overdue#other = The review was due on {date} and is {count} days overdue.
    verify.signature.good = signed with a key of {signer}
    verify.signature.none = recorded without a signature: whoever can write this file could have written it
    verify.signature.present = signed with a key; --allowed-signers FILE checks whose
    verify.signature.stranger = THE SIGNATURE IS NOT ONE OF {signer}
    verify.signature.shared = THE SIGNATURE DOES NOT HOLD: its key has signed for another role, too
    verify.signature.bad = THE SIGNATURE DOES NOT HOLD
    verify.signature.absent = NOT SIGNED with a key

    diff.title = From “{old}” to “{new}”
    diff.same = No clause differs.
    diff.answers#one = One answer differs:
    diff.answers#other = {count} answers differ:
    diff.count#one = One part differs.
    diff.count#other = {count} parts differ.
    diff.change.changed = changed
    diff.change.added = added
    diff.change.removed = removed
    diff.forecast.unmoved = Nothing that drives the forecast has changed.
    diff.forecast.title = What it does to the forecast ({runs} pairs of runs with the same random numbers)
    diff.forecast.target = {id}: {before} before, {after} after; change {change} percentage points ({low} to {high}); {reading}
    diff.forecast.metric = {metric} in week {week}: {before} before, {after} after; in the middle pair {change} ({low} to {high} in nine pairs of ten)
    diff.forecast.told-apart = more than chance
    diff.forecast.tied = cannot be told from none
    diff.forecast.new-target = {id}: new or changed, {after} after
    diff.forecast.gone-target = {id}: dropped or changed, {before} before

    finding.approval-notation = This line is nothing that folkmoot writes into an approval record. Take the file from version control again.
    finding.approval-notation.why =
      Approval records are written by the program only and read strictly, so that nothing can be slipped in.
    finding.approval-version = This approval record was written by a later version of folkmoot.
    finding.approval-version.why = The notation of the record has a number that this version does not know. Use a newer version.
    finding.approval-cut = The approval record ends too early: part of it is missing. Take the file from version control again.
    finding.approval-cut.why =
      The last line of an entry is its seal. It is missing or broken.
    finding.approval-edited = This entry of the approval record was changed after it was written: its seal does not match.
    finding.approval-edited.why =
      Every entry ends with the SHA-256 digest of its lines. One letter that is changed gives another digest.
    finding.approval-chain = This entry of the approval record follows another, {what}…, that is missing. Take the folder from version control again.
    finding.approval-chain.why =
      Every entry repeats the seals of the latest ones before it, and an approval the digest of its text. So a removed entry is noticed.
    finding.approval-name = This entry of the approval record has another name than it was given: it is {what}. Take the folder from version control again.
    finding.approval-name.why =
      The name of an entry holds its day and the beginning of its seal, so that one file cannot stand in the place of another.
    finding.approval-stranger = This is no entry of an approval record, and nothing else stands in its folder. Move it elsewhere.
    finding.approval-stranger.why = The folder holds entries that the program wrote, one file each, and is read strictly.
    finding.approval-old = This approval record was written by an earlier version of folkmoot, whose signatures did not cover every answer. Keep it under another name, such as {record}-old, and have the charter approved again with 'folkmoot approve'.
    finding.approval-old.why =
      Approvals are files of a folder now, and cover the whole scenario. What was signed before covered the printed text only, so it cannot stand for it.
    finding.approval-field = This entry of the approval record holds a field “{what}” that no program wrote.
    finding.approval-field.why =
      The entry's seal fits, but one of its fields is missing or holds what it cannot hold.

    charter.meta.fingerprint = Fingerprint:
    charter.approval.changed = draft; version {other} is approved, and this text differs from it
    charter.approval.proposed = proposed as version {version}; {given} of {needed} approvals given
    charter.approval.proposed.nobody = proposed as version {version}; nobody is named who has to approve
    charter.approval.approved = approved as version {version} on {date}
    charter.approval.superseded = version {version}, superseded by version {other}
    charter.sign-off.status = Status: {status}. The fingerprint of the text is {fingerprint}; the approval record holds it in full.
    charter.reserved = *Reserved:* {subject}.
    charter.reserved.cell = *Reserved.*
    charter.sign-off.approved = recorded without a signature
    charter.sign-off.approved-with-key = recorded and signed with a key
    """#
}
