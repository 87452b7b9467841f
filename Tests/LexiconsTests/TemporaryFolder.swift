import Glibc

/// A folder with files in it, gone when the test ends.
final class TemporaryFolder {
  let path: String
  private var files: [String] = []

  init(files: [String: String] = [:]) throws {
    var template = Array("/tmp/lexicons-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(code: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    for (name, text) in files { try write(Array(text.utf8), to: name) }
  }

  deinit {
    for file in files { unlink(file) }
    rmdir(path)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = path + "/" + name
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    defer { close(descriptor) }
    files.append(file)
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else { throw Failure(code: errno) }
  }

  struct Failure: Error {
    let code: Int32
  }
}
