internal import Glibc
internal import PlanPipeline

/// Where pages go.
enum ReportTarget: Equatable {
  /// One page to a file; null for standard output.
  case file(String?)
  /// A page a plan and one about all of them, into a folder.
  case folder(String)

  /// What `--output` asks for. A folder is one that is there, a name with a slash at its end, and for many plans every
  /// name that is not that of a page.
  init(_ output: String?, isSingle: Bool) {
    guard let output, output != "-" else {
      self = .file(nil)
      return
    }
    var status = stat()
    if stat(output, &status) == 0 {
      self = status.st_mode & S_IFMT == S_IFDIR ? .folder(output) : .file(output)
    } else {
      let isPage: Bool = FilePath(output).hasEnding(in: ["html", "htm", "xhtml"])
      self = output.hasSuffix("/") || (!isSingle && !isPage) ? .folder(output) : .file(output)
    }
  }
}
