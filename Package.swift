// swift-tools-version: 6.2
import PackageDescription

/// Every target is compiled under the same strict rules.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A room of the house: a library target that may import the rooms it names, all of them below it.
func room(
  _ name: String, uses dependencies: [Target.Dependency] = [], built plugins: [Target.PluginUsage] = []
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict, plugins: plugins)
}

/// The tests of one room; files beside the sources, such as golden ones, are read from where they stand.
func tests(of name: String, uses dependencies: [Target.Dependency] = [], beside files: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "MootTestSupport"] + dependencies,
    exclude: files,
    swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "folkmoot",
  products: [.executable(name: "folkmoot", targets: ["folkmoot"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    // The rooms, from the ground up; `.ci/check-rooms` says which level each is on, and what it may import.
    room("MootRandom"),
    room("MootDiagnostics"),
    room("MootLanguage"),
    room("MootText"),
    // The week of sixteen replicates at a time, compiled for several instruction sets; optimized in debug builds, too.
    .target(name: "CMootWeek", cSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))]),
    // No pkgConfig: readline.pc carries flags that SwiftPM reports as prohibited on every build.
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    // The system's OpenSSL: a package of its own would have 450 files of C built for one function.
    .systemLibrary(name: "COpenSSL", providers: [.apt(["libssl-dev"])]),

    room("MootModel", uses: ["MootRandom", "CMootWeek"]),
    room("MootStatistics", uses: ["MootRandom"]),
    room("MootDigest", uses: ["COpenSSL"]),
    room("MootTemplate", uses: ["MootDiagnostics", mustache]),

    room("MootScenario", uses: ["MootModel", "MootDiagnostics", yams], built: [.plugin(name: "Plans")]),
    // The plans of Scenarios/ become a part of it.
    .plugin(name: "Plans", capability: .buildTool(), exclude: ["plans.sh"]),
    room("MootExperiments", uses: ["MootModel", "MootStatistics", "MootRandom"]),
    room("MootCharts", uses: ["MootText"]),

    room("MootQuestionnaire", uses: ["MootScenario", "MootModel", "MootDiagnostics", "MootLanguage"]),

    room(
      "MootTerminal",
      uses: [
        "MootQuestionnaire", "MootScenario", "MootDigest", "MootDiagnostics", "MootLanguage", "MootText", "CReadline",
      ]),
    room(
      "MootReport",
      uses: [
        "MootScenario", "MootModel", "MootExperiments", "MootStatistics", "MootCharts", "MootLanguage", "MootText",
      ]),
    room(
      "MootCharter",
      uses: [
        "MootReport", "MootScenario", "MootModel", "MootStatistics", "MootExperiments", "MootCharts", "MootDigest",
        "MootDiagnostics", "MootTemplate", "MootLanguage", "MootText",
      ]),

    room(
      "MootCLI",
      uses: [
        "MootTerminal", "MootReport", "MootCharter", "MootQuestionnaire", "MootScenario", "MootExperiments",
        "MootCharts", "MootModel", "MootStatistics", "MootDiagnostics", "MootLanguage", "MootText", "MootDigest",
        argumentParser,
      ]),
    .executableTarget(name: "folkmoot", dependencies: ["MootCLI"], swiftSettings: strict),
    // Measures; `.ci/benchmark` builds and runs it.
    .executableTarget(
      name: "folkmoot-benchmark",
      dependencies: ["MootExperiments", "MootModel", "MootRandom", "MootStatistics", "MootText"],
      swiftSettings: strict),

    .target(name: "MootTestSupport", path: "Tests/MootTestSupport", swiftSettings: strict),
    tests(of: "MootRandom"),
    tests(of: "MootDigest"),
    tests(of: "MootTemplate", uses: ["MootDiagnostics"]),
    tests(of: "MootDiagnostics", uses: ["MootLanguage"]),
    tests(of: "MootLanguage"),
    tests(of: "MootText"),
    tests(of: "MootModel", uses: ["MootRandom"]),
    tests(of: "MootStatistics", uses: ["MootRandom"]),
    tests(
      of: "MootScenario", uses: ["MootModel", "MootDiagnostics", "MootLanguage"], beside: ["Corpus", "Golden"]),
    tests(of: "MootExperiments", uses: ["MootModel", "MootStatistics", "MootRandom", "MootLanguage"]),
    tests(of: "MootCharts", uses: ["MootText"]),
    tests(
      of: "MootQuestionnaire", uses: ["MootScenario", "MootModel", "MootDiagnostics", "MootLanguage"],
      beside: ["Corpus"]),
    // A line reader on its own, for tests that drive it through a pseudo-terminal.
    .executableTarget(
      name: "InterviewBooth", dependencies: ["MootTerminal", "MootQuestionnaire", "MootScenario", "MootLanguage"],
      path: "Tests/InterviewBooth", swiftSettings: strict),
    tests(of: "MootTerminal", uses: ["MootQuestionnaire", "MootScenario", "MootLanguage", "InterviewBooth"]),
    tests(
      of: "MootReport",
      uses: [
        "MootScenario", "MootModel", "MootExperiments", "MootStatistics", "MootCharts", "MootLanguage", "MootText",
      ]),
    tests(
      of: "MootCharter",
      uses: [
        "MootReport", "MootScenario", "MootModel", "MootExperiments", "MootStatistics", "MootCharts", "MootLanguage",
        "MootDiagnostics", "MootRandom",
      ], beside: ["Corpus"]),
    .testTarget(
      name: "MootEndToEndTests", dependencies: ["MootTestSupport", "folkmoot"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// One room's tests without compiling all the others: FOLKMOOT_TESTS=MootModelTests,MootReportTests swift test
if let wanted = Context.environment["FOLKMOOT_TESTS"]?.split(separator: ",").map(String.init) {
  package.targets.removeAll { $0.type == .test && !wanted.contains($0.name) }
}

// The fuzzer brings its own main, so its target exists only on request; its source says how to run it.
if Context.environment["FOLKMOOT_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "folkmoot-fuzz-scenario", dependencies: ["MootScenario"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
  package.targets.append(
    .executableTarget(
      name: "folkmoot-fuzz-interview", dependencies: ["MootQuestionnaire"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
  package.targets.append(
    .executableTarget(
      name: "folkmoot-fuzz-approval", dependencies: ["MootCharter"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
