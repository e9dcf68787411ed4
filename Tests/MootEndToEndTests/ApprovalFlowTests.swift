import Foundation
import MootTestSupport
import Testing

/// Approving, verifying and comparing, as people do it.
@Suite("approval")
struct ApprovalFlowTests {
  let scratch: ScratchFolder
  let folder: URL

  static let scenario = """
    folkmoot: 1
    name: Acme Circle
    purpose: {kinds: [user-community], vision: "Nobody is stuck alone"}
    audience: {eligible: 900}
    targets:
      - {id: posters, metric: posters, at_least: 20, by_week: 40}
    review: {first_on: "2027-03-01"}
    approval:
      approvers:
        - {role: Sponsor, name: Olga Marín}
        - {role: Manager}
        - {role: Members}

    """

  init() throws {
    scratch = try ScratchFolder()
    folder = URL(fileURLWithPath: scratch.path)
    try scratch.write(Self.scenario, to: "plan.yaml")
  }

  private func run(_ arguments: String...) throws -> Program.Run {
    try Program.folkmoot.run(arguments, environment: ["SOURCE_DATE_EPOCH": "1795000000"], in: folder)
  }

  private func approve(_ name: String, _ role: String, _ more: String...) throws -> Program.Run {
    try Program.folkmoot.run(
      ["approve", "plan.yaml", "--as", name, "--role", role, "--replicates", "200", "--quiet", "--with-open-decisions"]
        + more,
      environment: ["SOURCE_DATE_EPOCH": "1795000000"], in: folder)
  }

  /// The entries of the record, by their names.
  private var entries: [String: String] {
    let folder = scratch.file("plan.yaml.approval")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return Dictionary(uniqueKeysWithValues: names.map { ($0, scratch.text("plan.yaml.approval/\($0)") ?? "") })
  }

  private func edit(_ old: String, _ new: String) throws {
    let text = try #require(scratch.text("plan.yaml"))
    #expect(text.contains(old))
    try scratch.write(text.replacing(old, with: new), to: "plan.yaml")
  }

  @Test("two of three leave it proposed, the third approves; the block lists all in every format")
  func lifecycle() throws {
    #expect(try run("verify", "plan.yaml").status == 1)
    #expect(try approve("Olga Marín", "sponsor").output.contains("Still to approve: Manager, Members."))
    let before = entries
    #expect(try approve("Ana <b>Pop</b>", "Manager").status == 0)
    #expect(try run("charter", "plan.yaml", "--no-forecast").output.contains("proposed as version 1; 2 of 3 approvals"))
    let last = try approve("Ștefan", "Members")
    #expect(last.output.contains("version 1 is in force"))
    // Entries are only added: all that stood there stands there.
    let after = entries
    #expect(after.count == 4 && before.allSatisfy { after[$0.key] == $0.value })
    let verified = try run("verify", "plan.yaml", "--no-forecast")
    #expect(verified.status == 0 && verified.output.contains("Version 1 is in force."))
    #expect(verified.output.contains("recorded without a signature: whoever can write this file"))
    #expect(verified.output.contains("left undecided on purpose"))
    for (format, name) in [("md", "Ana \\<b\\>Pop"), ("html", "Ana &lt;b&gt;Pop"), ("txt", "Ana <b>Pop</b>")] {
      let charter = try run("charter", "plan.yaml", "--no-forecast", "--format", format).output
      #expect(charter.contains("approved as version 1 on November"))
      for signer in ["Olga Marín", name, "Ștefan"] { #expect(charter.contains(signer), "\(signer) in \(format)") }
    }
    #expect(try approve("Ștefan", "Members").output.contains("Nothing was written"))
    #expect(entries == after)
  }

  @Test("one letter fails and names the clause, white space and a comment do not")
  func verify() throws {
    #expect(try approve("Olga Marín", "Sponsor").status == 0)
    try edit("Nobody is stuck", "Nobody  is   stuck")
    try edit("audience:", "# a remark\naudience:")
    let same = try run("verify", "plan.yaml", "--quiet")
    #expect(same.status == 1 && same.output.contains("an approval is missing"), "\(same.output)\(same.errors)")
    #expect(try run("verify", "plan.yaml", "--changes-only").status == 0)
    #expect(same.output.contains("cost over all weeks:"))
    #expect(same.output.contains("posters:") && same.output.contains("the same"))
    try edit("Nobody", "Nobodi")
    let changed = try run("verify", "plan.yaml", "--no-forecast")
    #expect(changed.status == 1)
    #expect(changed.output.contains("[purpose.vision]: changed"))
    #expect(
      changed.output.contains("purpose.vision: Nobody is stuck alone → Nobodi is stuck alone"), "\(changed.output)")
    let json =
      try JSONSerialization.jsonObject(
        with: run("verify", "plan.yaml", "--no-forecast", "--format", "json").outputBytes) as? [String: Any]
    #expect((json?["answers"] as? [[String: String]])?.map { $0["path"] } == ["purpose.vision"])
  }

  @Test("a forecast that has changed is reported and does not fail")
  func forecast() throws {
    #expect(try approve("Olga Marín", "Sponsor").status == 0)
    // As another version of the model would: the same words, other numbers.
    let text = try #require(scratch.text("plan.yaml"))
    try scratch.write(text + "parameters: {imitation: 0.9}\n", to: "plan.yaml")
    let run = try run("verify", "plan.yaml", "--quiet")
    #expect(run.output.contains("now; changed") && !run.output.contains("chance allows"))
    #expect(run.output.contains("parameters.imitation: (not answered) → 0.9"), "\(run.output)")
  }

  @Test("an overdue review is said and does not fail")
  func review() throws {
    #expect(try approve("Olga Marín", "Sponsor").status == 0)
    let late = try run("verify", "plan.yaml", "--no-forecast", "--changes-only", "--today", "2027-03-31")
    #expect(late.status == 0)
    #expect(late.output.contains("was due on 2027-03-01 and is 30 days overdue"))
    #expect(try run("verify", "plan.yaml", "--no-forecast", "--today", "2027-02-28").output.contains("in 1 day."))
  }

  @Test("a change after an approval begins a new version, and the old one is superseded")
  func superseded() throws {
    for (name, role) in [("Olga Marín", "Sponsor"), ("A", "Manager"), ("B", "Members")] {
      #expect(try approve(name, role).status == 0)
    }
    let old = try #require(scratch.text("plan.yaml"))
    try edit("Nobody", "No one")
    #expect(try approve("Olga Marín", "Sponsor").output.contains("proposed as version 2"))
    #expect(try run("charter", "plan.yaml", "--no-forecast").output.contains("1 of 3 approvals given"))
    for (name, role) in [("A", "Manager"), ("B", "Members")] { #expect(try approve(name, role).status == 0) }
    #expect(try run("verify", "plan.yaml", "--no-forecast").status == 0)
    try scratch.write(old, to: "plan.yaml")
    #expect(try run("verify", "plan.yaml", "--no-forecast").output.contains("superseded by version 2"))
    #expect(try run("charter", "plan.yaml", "--no-forecast").output.contains("version 1, superseded by version 2"))
  }

  @Test("strangers, wrong names and bad days are refused, and nothing is written")
  func refused() throws {
    #expect(try approve("Olga Marín", "King").status == 64)
    #expect(try approve("Somebody Else", "Sponsor").status == 64)
    #expect(try approve("Olga Marín", "Sponsor", "--date", "2026-02-30").status == 64)
    #expect(try run("approve", "plan.yaml", "--as", "Olga Marín").status == 64)
    #expect(try run("approve", "-", "--propose").status == 64)
    #expect(try run("approve", "none.yaml", "--propose").status == 66)
    let dry = try approve("Olga Marín", "Sponsor", "--dry-run")
    #expect(dry.status == 0 && dry.output.contains("event: \"approved\""))
    #expect(entries.isEmpty)
  }

  @Test("nothing undecided goes into force unless somebody says so")
  func gate() throws {
    let refused = try run("approve", "plan.yaml", "--as", "Olga Marín", "--role", "Sponsor", "--no-forecast")
    #expect(refused.status == 1 && refused.errors.contains("decisions are open:"))
    #expect(refused.errors.contains("--with-open-decisions") && entries.isEmpty)
    #expect(try approve("Olga Marín", "Sponsor").status == 0)
    #expect(try run("charter", "plan.yaml", "--no-forecast").output.contains("Reserved"))
  }

  @Test(
    "an answer that no sentence shows is named, old and new",
    arguments: [
      ("can_respond: 3", "can_respond: 0", "can_respond: 3 → 0"),
      ("founding_members: 10", "founding_members: 55", "launch.founding_members: 10 → 55"),
      ("per_dollar: 1", "per_dollar: 2", "money.per_dollar: 1 → 2"),
      ("salaried: true", "salaried: false", "team.salaried: true → false"),
      ("campaigns: [1]", "campaigns: [1, 9]", "launch.campaigns: 1 → 1, 9"),
      ("renewal_per_year: 0.1", "renewal_per_year: 0.2", "audience.renewal_per_year: 0.1 → 0.2"),
      ("imitation: 0.4", "imitation: 0.5", "parameters.imitation: 0.4 → 0.5"),
      ("week: 20", "week: 21", "timeline[0].week: 20 → 21"),
    ])
  func silentAnswers(old: String, new: String, line: String) throws {
    let text =
      Self.scenario.replacing("{eligible: 900}", with: "{eligible: 900, renewal_per_year: 0.1}") + """
        readiness: {can_respond: 3}
        launch: {founding_members: 10, campaigns: [1]}
        money: {per_dollar: 1}
        team: {salaried: true}
        parameters: {imitation: 0.4}
        timeline:
          - {week: 20, set: {team.hours: 30}}

        """
    try scratch.write(text, to: "plan.yaml")
    let approved = try approve("Olga Marín", "Sponsor", "--no-forecast")
    #expect(approved.status == 0, "\(approved.errors)")
    try edit(old, new)
    let changed = try run("verify", "plan.yaml", "--no-forecast", "--changes-only")
    #expect(changed.status == 1 && changed.output.contains(line), "\(changed.output)\(changed.errors)")
    try scratch.write(text, to: "old.yaml")
    #expect(try run("diff", "old.yaml", "plan.yaml", "--no-forecast").output.contains(line))
  }

  @Test("two people at the same moment both count", arguments: 1...9)
  func together(attempt: Int) throws {
    let both = try Program.folkmoot.shell(
      """
      one() { "$FOLKMOOT" approve plan.yaml --as "$1" --role "$2" --no-forecast --with-open-decisions > "$3" 2>&1; }
      one 'Olga Marín' Sponsor a & A=$!; one Ana Manager b & B=$!; one Bo Members c & C=$!
      wait $A && wait $B && wait $C && "$FOLKMOOT" verify plan.yaml --no-forecast
      """, in: folder)
    #expect(both.status == 0, "\(both.output)\(both.errors)")
  }

  @Test("two branches both count, and git merges them", .enabled(if: CharterFormatTests.has("git"), "git is missing"))
  func merged() throws {
    let merged = try Program.folkmoot.shell(
      """
      set -e
      export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b
      one() { "$FOLKMOOT" approve plan.yaml --as "$1" --role "$2" --no-forecast --with-open-decisions --date "$3"; }
      git init -q -b main . ; git add plan.yaml; git commit -qm plan
      git checkout -q -b left; one 'Olga Marín' Sponsor 2026-11-20; git add -A; git commit -qm left
      git checkout -q main; git checkout -q -b right; one Ana Manager 2026-11-21; one Bo Members 2026-11-21
      git add -A; git commit -qm right
      git merge -q --no-edit left
      "$FOLKMOOT" verify plan.yaml --no-forecast
      """, in: folder)
    #expect(merged.status == 0, "\(merged.output)\(merged.errors)")
    #expect(merged.output.contains("Version 1 is in force."))
  }

  @Test("a record of an earlier version is refused with a way forward")
  func old() throws {
    try scratch.write("folkmoot_approval: \"1\"\n", to: "plan.yaml.approval")
    for command in [["verify", "plan.yaml"], ["charter", "plan.yaml", "--no-forecast"]] {
      let refused = try Program.folkmoot.run(command, in: folder)
      #expect(refused.status == 65 && refused.errors.contains("[approval-old]"))
    }
    #expect(try approve("Olga Marín", "Sponsor").status == 65)
  }

  @Test("a date that is none is refused", arguments: ["x", "-1", "253402300800", "1e9", "99999999999999999999", " 1"])
  func epoch(value: String) throws {
    let refused = try Program.folkmoot.run(
      ["approve", "plan.yaml", "--propose", "--no-forecast", "--with-open-decisions"],
      environment: ["SOURCE_DATE_EPOCH": value], in: folder)
    #expect(refused.status == 64 && refused.errors.contains("SOURCE_DATE_EPOCH"))
    #expect(entries.isEmpty)
  }

  @Test("an entry that was cut or edited is refused with its line")
  func tampered() throws {
    #expect(try approve("Olga Marín", "Sponsor").status == 0)
    let (name, entry) = try #require(entries.first { $0.key.contains("approved") })
    try scratch.write(String(entry.dropLast(40)), to: "plan.yaml.approval/\(name)")
    for command in [["verify", "plan.yaml"], ["charter", "plan.yaml", "--no-forecast"]] {
      let cut = try Program.folkmoot.run(command, in: folder)
      #expect(cut.status == 65)
      #expect(cut.errors.contains("[approval-cut]"))
    }
    try scratch.write(entry.replacing("Olga", with: "Olha"), to: "plan.yaml.approval/\(name)")
    let edited = try run("verify", "plan.yaml")
    #expect(edited.status == 65)
    #expect(edited.errors.hasPrefix("plan.yaml.approval/\(name):4:1: error: [approval-edited]"))
    try scratch.write("\u{0}\u{1}", to: "plan.yaml.approval/\(name)")
    #expect(try run("verify", "plan.yaml").status == 65)
  }

  @Test(
    "signatures of SSH keys are made and checked",
    .enabled(if: CharterFormatTests.has("ssh-keygen"), "ssh-keygen is not installed"))
  func signatures() throws {
    let made = try Program.folkmoot.shell(
      """
      ssh-keygen -q -t ed25519 -N '' -C olga -f olga && ssh-keygen -q -t ed25519 -N '' -C mallory -f mallory
      echo "olga@example.org namespaces=\\"folkmoot-approval\\" $(cat olga.pub)" > allowed
      """, in: folder)
    #expect(made.status == 0)
    #expect(try approve("Olga Marín", "Sponsor", "--sign", "olga").status == 0)
    let good = try run("verify", "plan.yaml", "--no-forecast", "--allowed-signers", "allowed")
    #expect(good.output.contains("signed with a key of olga@example.org"), "\(good.output)\(good.errors)")
    #expect(!good.output.contains("a signature does not hold"))
    #expect(try run("charter", "plan.yaml", "--no-forecast").output.contains("recorded and signed with a key"))
    // One key stands for one role.
    let shared = try approve("Ana", "Manager", "--sign", "olga")
    #expect(shared.status == 64 && shared.errors.contains("has signed as Sponsor"))
    // A forged record has sound seals and a signature by a key that nobody allowed, or none at all.
    try FileManager.default.removeItem(atPath: scratch.file("plan.yaml.approval"))
    #expect(try approve("Olga Marín", "Sponsor", "--sign", "mallory").status == 0)
    let forged = try run("verify", "plan.yaml", "--no-forecast", "--allowed-signers", "allowed")
    #expect(forged.status == 1 && forged.output.contains("DOES NOT HOLD"))
    try FileManager.default.removeItem(atPath: scratch.file("plan.yaml.approval"))
    #expect(try approve("Olga Marín", "Sponsor").status == 0)
    let unsigned = try run("verify", "plan.yaml", "--no-forecast", "--allowed-signers", "allowed")
    #expect(unsigned.status == 1 && unsigned.output.contains("NOT SIGNED"))
    #expect(try run("verify", "plan.yaml", "--no-forecast", "--allowed-signers", "none").status == 66)
    #expect(try approve("A", "Manager", "--sign", "none").status == 66)
    #expect(try approve("A", "Manager", "--sign", "plan.yaml").status == 74)
  }

  @Test(
    "a signature is that of the person whom the plan names",
    .enabled(if: CharterFormatTests.has("ssh-keygen"), "ssh-keygen is not installed"))
  func signers() throws {
    try scratch.write(
      """
      folkmoot: 1
      name: Acme Circle
      approval:
        approvers:
          - {role: Sponsor, name: Olga, signer: olga@example.org}

      """, to: "plan.yaml")
    let made = try Program.folkmoot.shell(
      """
      ssh-keygen -q -t ed25519 -N '' -C olga -f olga && ssh-keygen -q -t ed25519 -N '' -C ana -f ana
      echo "olga@example.org $(cat olga.pub)" > allowed; echo "ana@example.org $(cat ana.pub)" >> allowed
      """, in: folder)
    #expect(made.status == 0)
    #expect(try approve("Olga", "Sponsor").status == 64)
    #expect(try approve("Olga", "Sponsor", "--sign", "ana").status == 0)
    let wrong = try run("verify", "plan.yaml", "--no-forecast", "--allowed-signers", "allowed")
    #expect(wrong.status == 1 && wrong.output.contains("NOT ONE OF olga@example.org"), "\(wrong.output)")
    try FileManager.default.removeItem(atPath: scratch.file("plan.yaml.approval"))
    #expect(try approve("Olga", "Sponsor", "--sign", "olga").status == 0)
    let unchecked = try run("verify", "plan.yaml", "--no-forecast")
    #expect(unchecked.status == 1 && unchecked.output.contains("--allowed-signers"))
    let right = try run("verify", "plan.yaml", "--no-forecast", "--allowed-signers", "allowed")
    #expect(right.status == 0, "\(right.output)\(right.errors)")
  }

  @Test("a signature does not fit another statement")
  func movedSignature() throws {
    guard CharterFormatTests.has("ssh-keygen") else { return }
    let moved = try Program.folkmoot.shell(
      """
      set -e
      ssh-keygen -q -t ed25519 -N '' -C olga -f olga
      echo "olga@example.org $(cat olga.pub)" > allowed
      echo 'something else' | ssh-keygen -q -Y sign -f olga -n folkmoot-approval > other
      mkdir bin; printf '#!/bin/bash\\n[ "$2" = sign ] && exec cat "%s/other"\\nexec /usr/bin/ssh-keygen "$@"\\n' "$PWD" > bin/ssh-keygen
      chmod +x bin/ssh-keygen
      PATH="$PWD/bin:$PATH" "$FOLKMOOT" approve plan.yaml --as 'Olga Marín' --role Sponsor --no-forecast --with-open-decisions --sign olga
      "$FOLKMOOT" verify plan.yaml --no-forecast --allowed-signers allowed
      """, in: folder)
    #expect(moved.status == 1, "\(moved.errors)")
    #expect(moved.output.contains("DOES NOT HOLD"))
  }

  @Test("the difference names exactly the edited clauses and what they do to the forecast")
  func difference() throws {
    try scratch.write(
      Self.scenario.replacing("Nobody is stuck alone", with: "Nobody is stuck <i>alone</i>")
        .replacing("eligible: 900", with: "eligible: 2000"), to: "new.yaml")
    let text = try run("diff", "plan.yaml", "new.yaml", "--replicates", "300", "--quiet")
    #expect(text.status == 0, "\(text.errors)")
    #expect(text.output.contains("[purpose.vision]: changed"))
    #expect(text.output.contains("audience.eligible: 900 → 2000"))
    #expect(text.output.contains("posters: ") && text.output.contains("more than chance"))
    let json = try JSONSerialization.jsonObject(
      with: run("diff", "plan.yaml", "new.yaml", "--replicates", "100", "--quiet", "--format", "json").outputBytes)
    let object = try #require(json as? [String: Any])
    let ids = (object["changes"] as? [[String: Any]])?.compactMap { $0["id"] as? String } ?? []
    #expect(ids.contains("purpose.vision") && !ids.contains("moderation.model"))
    #expect((object["forecast"] as? [String: Any])?["targets"] is [Any])
    let markdown = try run("diff", "plan.yaml", "new.yaml", "--no-forecast", "--format", "md").output
    #expect(markdown.contains("\\<i\\>alone\\</i\\>") && !markdown.contains("<i>"))
    let same = try run("diff", "plan.yaml", "plan.yaml")
    #expect(same.output.contains("No clause differs.") && same.output.contains("Nothing that drives the forecast"))
  }
}
