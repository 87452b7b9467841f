internal import PlanText

/// Reads the formats of Word before 2007, DOC and RTF: LibreOffice makes DOCX of them, which keeps fonts, numbering,
/// tables and changes, as plain text would not.
struct OfficeReader {
  /// A format of Word before 2007.
  enum Format: String {
    case doc
    case rtf

    fileprivate var mediaType: String { self == .doc ? "application/msword" : "application/rtf" }
  }

  let format: Format
  let cage: Cage

  /// The text of a file with these bytes.
  func read(_ bytes: [UInt8]) throws(ReadingError) -> PlanText {
    if format == .doc { try CompoundFile(bytes).check() }
    var plan: PlanText = try WordReader(limits: cage.limits).read(try converted(bytes))
    plan.mediaType = format.mediaType
    plan.reader = format.rawValue
    // The runs are those of a file that nobody has.
    plan.runs = []
    return plan
  }

  /// The same document in DOCX.
  private func converted(_ bytes: [UInt8]) throws(ReadingError) -> [UInt8] {
    guard let folder = PrivateFolder(), folder.write(bytes, to: "plan.\(format)"), OfficeProfile.write(to: folder)
    else {
      throw .converter(.noRoom(.libreoffice))
    }
    let arguments: [String] = [
      "-env:UserInstallation=file://\(folder.path)/\(OfficeProfile.name)", "--headless", "--norestore", "--nolockcheck",
      "--nodefault", "--convert-to", "docx:MS Word 2007 XML", "--outdir", "\(folder.path)/out", "plan.\(format)",
    ]
    var outcome: Cage.Outcome = try run(arguments, folder)
    // The first start of a new profile only sets it up, and asks to be started again.
    if outcome.status == Self.restart { outcome = try run(arguments, folder) }
    guard outcome.status == 0 else {
      throw .converter(.failed(.libreoffice, status: outcome.status))
    }
    // A document that it cannot load is no failure to it.
    guard let document = folder.read("out/plan.docx", limit: cage.limits.converterOutputBytes) else { throw .damaged }
    return document
  }

  /// The exit status with which LibreOffice asks to be started again.
  private static let restart: Int32 = 81

  private func run(_ arguments: [String], _ folder: PrivateFolder) throws(ReadingError) -> Cage.Outcome {
    do throws(ConverterError) {
      return try cage.run(.libreoffice, arguments, in: folder)
    } catch {
      throw .converter(error)
    }
  }
}
