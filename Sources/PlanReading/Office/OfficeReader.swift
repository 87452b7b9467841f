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
    let document: [UInt8] = try converted(bytes)
    var plan: PlanText = try read(converted: document)
    plan.mediaType = format.mediaType
    plan.reader = format.rawValue
    // The runs are those of a file that nobody has.
    plan.runs = []
    return plan
  }

  /// The text of what LibreOffice made; a fault in it is not one of the file.
  private func read(converted document: [UInt8]) throws(ReadingError) -> PlanText {
    do throws(ReadingError) {
      return try WordReader(limits: cage.limits).read(document)
    } catch {
      switch error {
      case .archive(.damaged), .archive(.noFiles), .missingPart, .malformedPart:
        throw .converter(.unusable(.libreoffice))
      default: throw error
      }
    }
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
    guard let document = folder.read("out/plan.docx", limit: cage.limits.converterOutputBytes) else {
      throw .converter(.unusable(.libreoffice))
    }
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
