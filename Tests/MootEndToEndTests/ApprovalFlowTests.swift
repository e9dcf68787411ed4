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
      ["approve", "plan.yaml", "--as", name, "--role", role, "--replicates", "200", "--quiet"] + more,
      environment: ["SOURCE_DATE_EPOCH": "1795000000"], in: folder)
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
    let before = try #require(scratch.text("plan.yaml.approval"))
    #expect(try approve("Ana <b>Pop</b>", "Manager").status == 0)
    #expect(try run("charter", "plan.yaml", "--no-forecast").output.contains("proposed as version 1; 2 of 3 approvals"))
    let last = try approve("Ștefan", "Members")
    #expect(last.output.contains("version 1 is in force"))
    // Entries are only added: all that stood there stands there, but for the last line.
    let after = try #require(scratch.text("plan.yaml.approval"))
    #expect(after.hasPrefix(before.split(separator: "\n").dropLast().joined(separator: "\n")))
    for (format, name) in [("md", "Ana \\<b\\>Pop"), ("html", "Ana &lt;b&gt;Pop"), ("txt", "Ana <b>Pop</b>")] {
      let charter = try run("charter", "plan.yaml", "--no-forecast", "--format", format).output
      #expect(charter.contains("approved as version 1 on November"))
      for signer in ["Olga Marín", name, "Ștefan"] { #expect(charter.contains(signer), "\(signer) in \(format)") }
    }
    #expect(try approve("Ștefan", "Members").output.contains("Nothing was written"))
    #expect(scratch.text("plan.yaml.approval") == after)
  }

  @Test("one letter fails and names the clause, white space and a comment do not")
  func verify() throws {
    #expect(try approve("Olga Marín", "Sponsor").status == 0)
    try edit("Nobody is stuck", "Nobody  is   stuck")
    try edit("audience:", "# a remark\naudience:")
    let same = try run("verify", "plan.yaml", "--quiet")
    #expect(same.status == 0, "\(same.output)\(same.errors)")
    #expect(same.output.contains("posters:") && same.output.contains("the same"))
    try edit("Nobody", "Nobodi")
    let changed = try run("verify", "plan.yaml", "--no-forecast")
    #expect(changed.status == 1)
    #expect(changed.output.contains("One part has changed since:\n  1.2 Vision [purpose.vision]: changed"))
    let json =
      try JSONSerialization.jsonObject(
        with: run("verify", "plan.yaml", "--no-forecast", "--format", "json").outputBytes) as? [String: Any]
    #expect((json?["changes"] as? [[String: String]])?.map { $0["id"] } == ["purpose.vision"])
  }

  @Test("a forecast that has changed is reported and does not fail")
  func forecast() throws {
    #expect(try approve("Olga Marín", "Sponsor").status == 0)
    // As another version of the model would: the same words, other numbers.
    let text = try #require(scratch.text("plan.yaml"))
    try scratch.write(text + "parameters: {imitation: 0.9}\n", to: "plan.yaml")
    let run = try run("verify", "plan.yaml", "--quiet")
    #expect(run.output.contains("different") || run.output.contains("no further apart"))
    // The charter says how many parameters were overridden, so this text did change; the forecast alone did not decide it.
    #expect(run.output.contains("changed since"))
  }

  @Test("an overdue review is said and does not fail")
  func review() throws {
    #expect(try approve("Olga Marín", "Sponsor").status == 0)
    let late = try run("verify", "plan.yaml", "--no-forecast", "--today", "2027-03-31")
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
    #expect(scratch.text("plan.yaml.approval") == nil)
  }

  @Test("a record that was cut or edited is refused with its line")
  func tampered() throws {
    #expect(try approve("Olga Marín", "Sponsor").status == 0)
    let record = try #require(scratch.text("plan.yaml.approval"))
    try scratch.write(String(record.dropLast(40)), to: "plan.yaml.approval")
    for command in [["verify", "plan.yaml"], ["charter", "plan.yaml", "--no-forecast"]] {
      let cut = try Program.folkmoot.run(command, in: folder)
      #expect(cut.status == 65)
      #expect(cut.errors.contains("[approval-cut]"))
    }
    try scratch.write(record.replacing("Olga", with: "Olha"), to: "plan.yaml.approval")
    let edited = try run("verify", "plan.yaml")
    #expect(edited.status == 65)
    #expect(edited.errors.hasPrefix("plan.yaml.approval:4:1: error: [approval-edited]"))
    try scratch.write("\u{0}\u{1}", to: "plan.yaml.approval")
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
    #expect(good.status == 0, "\(good.output)\(good.errors)")
    #expect(good.output.contains("signed with a key of olga@example.org"))
    #expect(try run("charter", "plan.yaml", "--no-forecast").output.contains("recorded and signed with a key"))
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
      PATH="$PWD/bin:$PATH" "$FOLKMOOT" approve plan.yaml --as 'Olga Marín' --role Sponsor --no-forecast --sign olga
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
    #expect(text.output.contains("1.2 Vision [purpose.vision]: changed"))
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
