internal import Glibc

/// A program that reads a format for us, as a child process.
public enum Converter: String, Hashable, Sendable, CaseIterable {
  /// The words of a PDF's pages with their places.
  case pdftotext
  /// The pictures of a PDF, by which a scan is known.
  case pdfimages
  /// LibreOffice: DOC and RTF to DOCX.
  case libreoffice

  /// The package of Debian and its kin that has it.
  public var package: String {
    switch self {
    case .pdftotext, .pdfimages: "poppler-utils"
    case .libreoffice: "libreoffice-writer-nogui"
    }
  }

  /// The name under which it is looked for.
  public var program: String { self == .libreoffice ? "soffice" : rawValue }

  /// The path of the program, in the folders that `PATH` names; null where it is not there.
  public var path: String? { Self.path(ofProgram: program) }

  /// The path of a program in the folders that `PATH` names.
  static func path(ofProgram name: String) -> String? {
    let value: String = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    for folder in value.split(separator: ":") {
      let path: String = "\(folder)/\(name)"
      // A child works in another folder, so the path has to be absolute, and links to be followed.
      guard access(path, X_OK) == 0, let real = realpath(path, nil) else { continue }
      defer { free(real) }
      return started(String(cString: real))
    }
    return nil
  }

  /// The program itself where a path leads to the script that starts LibreOffice: what the script starts would outlive it.
  private static func started(_ path: String) -> String {
    let binary: String = path + ".bin"
    return access(binary, X_OK) == 0 ? binary : path
  }
}
