internal import Glibc
internal import PlanPipeline

/// A folder for files that children read; it goes with the measurement.
final class ScratchFolder {
  /// Its path.
  let path: String
  private var files: [String] = []

  /// Makes an empty folder where temporary files belong.
  init() throws(BenchmarkError) {
    let parent: String = getenv("TMPDIR").map { value in String(cString: value) } ?? "/var/tmp"
    let template: UnsafeMutablePointer<CChar>? = strdup("\(parent)/kehoach-benchmark-XXXXXX")
    defer { free(template) }
    guard let template, mkdtemp(template) != nil else { throw .unwritable(parent) }
    path = String(cString: template)
  }

  /// Writes a file of the parts, one after the other, that are taken until it has `length` bytes; its path.
  func write(_ name: String, length: Int, of parts: [[UInt8]]) throws(BenchmarkError) -> String {
    let file: String = "\(path)/\(name)"
    guard let stream = fopen(file, "w") else { throw .unwritable(file) }
    files.append(file)
    var written: Int = 0
    while written < length {
      for part in parts where written < length { written += fwrite(part, 1, part.count, stream) }
      if ferror(stream) != 0 { break }
    }
    guard fclose(stream) == 0, written >= length else { throw .unwritable(file) }
    return file
  }

  /// The length of a file in bytes.
  static func length(of file: String) throws(BenchmarkError) -> Int {
    var status = stat()
    guard stat(file, &status) == 0 else { throw .unwritable(file) }
    return status.st_size
  }

  deinit {
    for file in files { unlink(file) }
    rmdir(path)
  }
}
