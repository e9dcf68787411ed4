extension Catalogue {
  /// What `reproduce` says.
  static let englishReproduce = #"""
    command.reproduce.abstract = Run a simulation again and compare its results with a manifest.
    command.reproduce.discussion =
      Takes the file of 'simulate --manifest FILE', or the JSON results of 'simulate'. Exits with 0 when scenario and results are the same, and with 1 when an input or a result differs; every input that changed is named.

    option.manifest-file = The manifest, or the JSON results that hold it; - is standard input.
    option.reproduce-scenario = The scenario file, where the manifest does not name it or it has moved.

    message.manifest-unreadable = {file} holds no manifest. 'folkmoot simulate FILE --manifest {file}' writes one.
    message.manifest-without-scenario = {file} does not say which scenario it belongs to: add --scenario FILE.

    reproduce.same = The results are the same: {count} of {weeks} have the digest {digest}.
    reproduce.differ = The results differ: the digest was {was} and is {now}.
    reproduce.replicates#one = 1 replicate
    reproduce.replicates#other = {count} replicates
    reproduce.weeks#one = 1 week
    reproduce.weeks#other = {count} weeks
    reproduce.changed = {input} was {was} and is {now}.
    reproduce.nothing = not stated
    reproduce.version = the version of folkmoot
    reproduce.model = the version of the model
    reproduce.platform = the platform
    reproduce.text-only = {file} was edited, but no answer in it changed.
    reproduce.no-reason =
      Nothing that the manifest records has changed. Either the program was changed without a new version, or its results depend on something they must not.
    """#
}
