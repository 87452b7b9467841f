internal import Glibc

/// A program that reads a format for us, as a child process.
public enum Converter: String, Hashable, Sendable, CaseIterable {
  /// The words of a PDF's pages with their places.
  case pdftotext
  /// The pictures of a PDF, by which a scan is known.
  case pdfimages
  /// The pages of a PDF as pictures.
  case pdftoppm
  /// The text of pictures.
  case tesseract
  /// LibreOffice: DOC and RTF to DOCX.
  case libreoffice

  /// The package of Debian and its kin that has it, or several with blanks between.
  public var package: String {
    switch self {
    case .pdftotext, .pdfimages, .pdftoppm: "poppler-utils"
    case .tesseract: "tesseract-ocr tesseract-ocr-vie"
    case .libreoffice: "libreoffice-writer-nogui"
    }
  }

  /// The name under which it is looked for.
  public var program: String { self == .libreoffice ? "soffice" : rawValue }

  /// Where the program was found in the folders that `PATH` names; null where it is not there.
  public var location: String? {
    let value: String = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    return value.split(separator: ":").lazy.map { folder in "\(folder)/\(program)" }.first { access($0, X_OK) == 0 }
  }

  /// The path of the program; null where it is not there.
  public var path: String? {
    // A child works in another folder, so the path has to be absolute, and links to be followed.
    guard let location, let real = realpath(location, nil) else { return nil }
    defer { free(real) }
    return Self.started(String(cString: real))
  }

  /// The program itself where a path leads to the script that starts LibreOffice: what the script starts would outlive it.
  private static func started(_ path: String) -> String {
    let binary: String = path + ".bin"
    return access(binary, X_OK) == 0 ? binary : path
  }
}
