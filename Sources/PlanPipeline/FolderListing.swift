internal import Glibc

/// The names in one folder in byte order, hidden ones left out. A folder may hold a million plans, so the names stand in
/// one array of bytes.
struct FolderListing {
  /// The names, one after the other, each closed by a zero.
  private var names: [UInt8] = []
  /// Where each name starts, last name first.
  private var starts: [Int] = []

  /// The names in the folder at `path`.
  init(of path: FilePath) throws(SystemError) {
    guard let folder = path.withCString({ path in opendir(path) }) else { throw .last }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      withUnsafeBytes(of: &entry.pointee.d_name) { name in
        guard name.first != UInt8(ascii: ".") else { return }
        starts.append(names.count)
        names.append(contentsOf: name.prefix { byte in byte != 0 })
        names.append(0)
      }
    }
    names.withUnsafeBytes { names in
      guard let base = names.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
      starts.sort { strcmp(base + $0, base + $1) > 0 }
    }
  }

  /// Takes the next name out.
  mutating func next() -> ArraySlice<UInt8>? {
    guard let start = starts.popLast() else { return nil }
    return names[start...].prefix { byte in byte != 0 }
  }
}
