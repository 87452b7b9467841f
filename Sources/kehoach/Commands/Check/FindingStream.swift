internal import RecordPublishing

/// Writes what is printed of files, one behind the other.
struct FindingStream {
  /// What stands around files.
  struct Format {
    var head: [UInt8] = []
    var separator: [UInt8] = []
  }

  private let output: Output
  private let format: Format
  private var isEmpty: Bool = true

  /// A stream to an output.
  init(to output: Output, format: Format) throws(RunError) {
    self.output = output
    self.format = format
    if !format.head.isEmpty { try output.write(format.head) }
  }

  /// Writes what a file gives.
  mutating func add(_ bytes: [UInt8]) throws(RunError) {
    guard !bytes.isEmpty else { return }
    try output.write(isEmpty ? bytes : format.separator + bytes)
    isEmpty = false
  }

  /// Writes what stands behind the last file, and gives the output its name.
  func finish(with ending: [UInt8]) throws(RunError) {
    if !ending.isEmpty { try output.write(ending) }
    try output.commit()
  }
}
