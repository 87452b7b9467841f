internal import Glibc
internal import PlanPipeline

/// The files that an export writes.
struct ExportFiles {
  private let form: ExportForm
  private let path: String?
  /// The file or files that every plan adds to; empty for a file a plan.
  private var outputs: [Output] = []
  /// Whether documents go into a folder.
  private let hasFolder: Bool
  /// The names of the files in the folder.
  private var names: Set<String> = []
  private var isEmpty: Bool = true

  /// The files at a path, standard output for none; `hasFolder` where documents go into a folder of that path.
  init(_ form: ExportForm, at path: String?, hasFolder: Bool) throws(RunError) {
    self.form = form
    self.path = path
    self.hasFolder = hasFolder
    if hasFolder, let path { try Self.makeFolder(path) }
    switch form.shape {
    case .stream(let head, _, _): try begin(Output.open(path), with: head)
    case .tables(let tables):
      for table in tables { try begin(Output.open("\(path ?? ".")/\(table.name)"), with: table.head) }
    case .documents: break
    }
  }

  /// Writes what a plan gives.
  mutating func add(_ pieces: [[UInt8]], of name: String) throws(RunError) {
    if case .documents(let ending) = form.shape { return try write(pieces, of: name, ending) }
    for (output, piece) in zip(outputs, pieces) where !piece.isEmpty {
      if case .stream(_, let separator, _) = form.shape, !isEmpty, !separator.isEmpty { try output.write(separator) }
      try output.write(piece)
      isEmpty = false
    }
  }

  /// Writes what stands behind the last plan, and gives the files their names.
  func finish(isComplete: Bool) throws(RunError) {
    for output in outputs {
      if case .stream(_, _, let tail) = form.shape { try output.write(tail(isComplete)) }
      try output.commit()
    }
  }

  private mutating func begin(_ output: Output, with head: [UInt8]) throws(RunError) {
    try output.write(head)
    outputs.append(output)
  }

  /// Writes a file of its own.
  private mutating func write(_ pieces: [[UInt8]], of name: String, _ ending: String) throws(RunError) {
    let output: Output = try .open(hasFolder ? "\(path ?? ".")/\(fileName(of: name, ending))" : path)
    for piece in pieces { try output.write(piece) }
    try output.commit()
  }

  /// The name of a plan's file: that of the plan's own file with another ending, and a number where it is there already.
  private mutating func fileName(of name: String, _ ending: String) -> String {
    let last: Substring = name.split(separator: "/").last ?? ""
    let base: String = last == "-" || last.isEmpty || last == ".." ? "stdin" : String(last)
    var candidate: String = base
    var count: Int = 1
    while !names.insert(candidate).inserted {
      count += 1
      candidate = "\(base)-\(count)"
    }
    return candidate + ending
  }

  /// Whether a folder, or a link to one, stands at a path.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func makeFolder(_ path: String) throws(RunError) {
    guard mkdir(path, 0o777) != 0 else { return }
    let failure: SystemError = .last
    guard failure.code == EEXIST else { throw .output(path: path, failure) }
    if !isFolder(path) { throw .output(path: path, SystemError(code: ENOTDIR)) }
  }
}
