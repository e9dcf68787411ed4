import Foundation
import MootTestSupport
import Testing

@Suite("report")
struct ReportTests {
  let program = Program.folkmoot

  private func scenario(_ name: String, eligible: Int, moderation: String = "reactive") -> String {
    """
    folkmoot: 1
    name: \(name)
    audience:
      eligible: \(eligible)
    moderation:
      model: \(moderation)
    simulation:
      weeks: 30
    targets:
      - {id: posters, metric: posters, at_least: 8, by_week: 26}
    """
  }

  private func report(_ files: [String], _ options: [String] = []) throws -> String {
    let run = try program.run(["report"] + files + ["--replicates", "120", "--quiet"] + options)
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  private func count(_ pattern: String, in text: String) throws -> Int {
    let expression = try NSRegularExpression(pattern: pattern)
    return expression.numberOfMatches(in: text, range: NSRange(text.startIndex..., in: text))
  }

  @Test("two plans become one page with their comparison, a heat map, and the numbers behind every chart")
  func structure() throws {
    let scratch = try ScratchFolder()
    let files = [
      try scratch.write(scenario("Harbor", eligible: 3000), to: "a.yaml"),
      try scratch.write(scenario("Meadow", eligible: 3000, moderation: "post"), to: "b.yaml"),
    ]
    let page = try report(files)
    for words in ["Comparison", "Forecast: Harbor", "Courses: Meadow", "Plans compared: Harbor, Meadow"] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(try count("<h1[ >]", in: page) == 1)
    #expect(page.contains("<html lang=\"en\">"))
    let figures = try count("<figure", in: page)
    #expect(figures > 20)
    #expect(try count("<svg [^>]*role=\"img\"", in: page) == figures)
    #expect(try count("<title id=", in: page) == figures)
    #expect(try count("<desc id=", in: page) == figures)
    #expect(try count("<details>", in: page) >= figures)
    #expect(try count("<th[ >]", in: page) == count("<th scope=\"(col|row|rowgroup)\"", in: page))
    // No id stands twice, and every link within the page has its end.
    let expression = try NSRegularExpression(pattern: " id=\"([^\"]+)\"")
    let ids = expression.matches(in: page, range: NSRange(page.startIndex..., in: page)).map {
      (page as NSString).substring(with: $0.range(at: 1))
    }
    #expect(Set(ids).count == ids.count)
    for link in page.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(link.1)), "\(link.1)") }
  }

  @Test("nothing is loaded from elsewhere, and nothing runs")
  func selfContained() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write(scenario("Harbor", eligible: 3000), to: "a.yaml")
    let page = try report([file], ["--no-sweep"])
    #expect(!page.contains("<script"))
    #expect(!page.contains("src="))
    #expect(!page.contains("@import"))
    #expect(!page.contains("url("))
    let addresses = page.matches(of: /https?:\/\/[^"< ]+/).map { String($0.0) }
    // The name of the language that the drawings are written in.
    #expect(Set(addresses) == ["http://www.w3.org/2000/svg"])
  }

  @Test("what a person typed stays text")
  func hostile() throws {
    let scratch = try ScratchFolder()
    let name = "'</title><script>alert(1)</script><img src=x onerror=y> \"&amp;'"
    let file = try scratch.write(scenario(name, eligible: 3000), to: "a.yaml")
    let page = try report([file], ["--no-sweep"])
    #expect(!page.contains("<script"))
    #expect(!page.contains("<img"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }

  @Test("the same bytes for any number of jobs")
  func jobs() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write(scenario("Harbor", eligible: 3000), to: "a.yaml")
    #expect(try report([file], ["--jobs", "1"]) == report([file], ["--jobs", "3"]))
  }

  @Test("no window is too narrow for it", .enabled(if: Browser.isWanted, "Chromium is not installed"))
  func browser() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write(scenario("Harbor", eligible: 3000), to: "a.yaml")
    let page = try scratch.write(try report([file]), to: "report.html")
    for width in [360, 1280] {
      let measured = try Browser.measure(page, width: width, scratch: scratch)
      #expect(measured.contains("overflow=0;"), "\(width): \(measured)")
      #expect(measured.contains("figures=0;"), "\(width): \(measured)")
      #expect(measured.contains("headings="), "\(width): \(measured)")
    }
  }
}

/// Chromium without a window, where it is installed.
private enum Browser {
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Where the checks run, the browser has to be there.
  static let isWanted = path != nil || ProcessInfo.processInfo.environment["CI"] != nil

  /// Lays the page out in a frame of a width, and tells by how many pixels it is too wide, how many figures have no
  /// extent, and how many headings it has.
  static func measure(_ page: String, width: Int, scratch: ScratchFolder) throws -> String {
    let frame = """
      <!DOCTYPE html><body><iframe id="f" src="file://\(page)" style="width:\(width)px;height:900px;border:0"></iframe>
      <pre id="out"></pre><script>
      document.getElementById('f').onload = function () {
        var d = this.contentDocument, e = d.documentElement, flat = 0;
        d.querySelectorAll('figure svg').forEach(function (s) { if (s.getBoundingClientRect().height < 50) flat++; });
        document.getElementById('out').textContent = 'overflow=' + Math.max(0, e.scrollWidth - e.clientWidth) +
          '; figures=' + flat + '; headings=' + d.querySelectorAll('h2').length;
      };
      </script></body>
      """
    let file = try scratch.write(frame, to: "frame-\(width).html")
    let browser = Program(path: path ?? "/usr/bin/chromium")
    let run = try browser.run([
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--allow-file-access-from-files",
      "--virtual-time-budget=10000", "--user-data-dir=\(scratch.file("profile-\(width)"))", "--dump-dom",
      "file://\(file)",
    ])
    guard let match = run.output.firstMatch(of: /overflow=[^<]*/) else { return "nothing: \(run.errors.suffix(300))" }
    return String(match.0)
  }
}
