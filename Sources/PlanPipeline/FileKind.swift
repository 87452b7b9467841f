internal import Glibc

/// What stands at a path.
enum FileKind {
  /// A folder.
  case folder
  /// A link to a folder, which may lead in a circle.
  case linkedFolder
  /// A file, or a link to one.
  case file
  /// A pipe, a device, a socket.
  case special
  /// Nothing that could be looked at.
  case absent

  /// What stands at `path`.
  init(of path: FilePath) {
    var status = stat()
    guard path.withCString({ path in stat(path, &status) }) == 0 else {
      self = .absent
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      let isLink: Bool = path.withCString { path in lstat(path, &status) } == 0 && status.st_mode & S_IFMT == S_IFLNK
      self = isLink ? .linkedFolder : .folder
    case S_IFREG: self = .file
    default: self = .special
    }
  }
}
