import Foundation
import PackagePlugin

/// Writes the plans of `Scenarios/` into the program each time that it is built, so that there is one copy of them.
@main
struct Plans: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Scenarios")
    let plans = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "yaml" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    let script = context.package.directoryURL.appending(path: "Plugins/Plans/plans.sh")
    let output = context.pluginWorkDirectoryURL.appending(path: "ShippedPlans.swift")
    return [
      .buildCommand(
        displayName: "Plans of Scenarios/", executable: URL(filePath: "/bin/sh"),
        arguments: ([script, output] + plans).map { $0.path(percentEncoded: false) },
        inputFiles: [script] + plans, outputFiles: [output])
    ]
  }
}
