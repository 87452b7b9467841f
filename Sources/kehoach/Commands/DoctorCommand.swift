internal import CampaignRecord
internal import PlanReading

/// `kehoach doctor`: tells which programs that read a format for us are there.
struct DoctorCommand: Command {
  private let format: Format

  /// How the list is written.
  private enum Format: String, CaseIterable {
    /// A table.
    case text
    /// A JSON object.
    case json
  }

  /// A program, and how it is.
  private struct Part {
    let converter: Converter
    /// What it says of its version; null where it is not there.
    let version: String?
    /// Whether it is there but gives no answer.
    let isBroken: Bool

    init(_ converter: Converter) {
      self.converter = converter
      do throws(ConverterError) {
        let version: String? = try converter.version()
        self.version = version
        isBroken = version == nil
      } catch {
        version = nil
        isBroken = error != .missing(converter) && error != .lacksVietnamese(converter)
      }
    }

    /// Whether it works.
    var isThere: Bool { version != nil }
  }

  init(_ arguments: ParsedArguments) throws(UsageError) {
    if let argument = arguments.positionals.first { throw .unexpectedArgument(argument) }
    format = try arguments.choice(of: .format) ?? .text
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    let parts: [Part] = Converter.allCases.map(Part.init)
    try Output.standard.write(format == .json ? json(parts) : Array(text(parts, console.language).utf8))
    return parts.allSatisfy(\.isThere) ? .success : .findings
  }

  /// The command that installs what is not there; null where all is.
  private func installation(_ parts: [Part]) -> String? {
    var packages: [String] = []
    for part in parts where !part.isThere && !packages.contains(part.converter.package) {
      packages.append(part.converter.package)
    }
    return packages.isEmpty ? nil : "apt-get install -y " + packages.joined(separator: " ")
  }

  private func text(_ parts: [Part], _ language: Language) -> String {
    let rows: [[String]] = parts.map { part in
      let state: String = part.version ?? (part.isBroken ? Message.broken : .missing).text(in: language)
      return [part.converter.rawValue, state, part.converter.purpose.text(in: language)]
    }
    let table: String = Message.builtIn.text(in: language) + "\n\n" + TextTable.text(rows) + "\n"
    guard let installation = installation(parts) else { return table + Message.complete.text(in: language) + "\n" }
    return table + Message.install(installation).text(in: language) + "\n"
  }

  private func json(_ parts: [Part]) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.key("parts")
      writer.array { writer in
        for part in parts {
          writer.object { writer in
            writer.field("name", part.converter.rawValue)
            writer.field("state", part.isThere ? "there" : part.isBroken ? "broken" : "missing")
            writer.field("version", part.version)
            writer.field("path", part.converter.location)
            writer.field("package", part.converter.package)
            writer.key("purpose")
            writer.object { writer in
              writer.field("vi", part.converter.purpose.vietnamese)
              writer.field("en", part.converter.purpose.english)
            }
          }
        }
      }
      writer.field("install", installation(parts))
    }
    writer.endLine()
    return writer.bytes
  }
}

extension DoctorCommand {
  static let name: String = "doctor"
  static let synopsis = Message(vi: "[TUỲ CHỌN]", en: "[OPTIONS]")
  static let summary = Message(
    vi: "xem các chương trình đọc PDF, bản quét, DOC … đã có chưa",
    en: "see whether the programs that read PDF, scans, DOC … are there")
  static let details = Message(
    vi: """
      Mỗi dòng: chương trình, phiên bản, dùng để làm gì; cuối cùng là lệnh cài những gì còn thiếu.
      Mã thoát 1 nếu còn thiếu. Thiếu chương trình nào thì chỉ loại tệp cần nó là không đọc được.
      """,
    en: """
      A line a program: its version and what it is for; then the command that installs what is missing.
      The exit status is 1 where something is. Only files that need it cannot be read.
      """)
  static let options: [Option] = [.format]
  static let examples: [String] = ["kehoach doctor", "kehoach doctor --format json"]
}

extension Option {
  fileprivate static let format = Option.makeFormat(
    "text|json",
    help: Message(
      vi: "text: bảng; json: đối tượng JSON (mặc định: text)", en: "a table or a JSON object (default: text)")
  )
}

extension Converter {
  /// What it is for, for people.
  fileprivate var purpose: Message {
    switch self {
    case .pdftotext: Message(vi: "đọc PDF có lớp chữ", en: "reads PDF with a text layer")
    case .pdfimages: Message(vi: "nhận ra PDF là bản quét", en: "tells PDF that is a scan")
    case .pdftoppm: Message(vi: "vẽ trang PDF để nhận dạng chữ", en: "draws pages of PDF for OCR")
    case .tesseract: Message(vi: "nhận dạng chữ trong bản quét, ảnh (OCR)", en: "reads scans and pictures (OCR)")
    case .libreoffice: Message(vi: "đọc DOC, RTF", en: "reads DOC and RTF")
    }
  }
}

extension Message {
  fileprivate static let builtIn = Message(
    vi: "Có sẵn: văn bản thuần, markdown, DOCX, ODT, HTML, ZIP, 7z, tar.",
    en: "Built in: plain text, markdown, DOCX, ODT, HTML, ZIP, 7z, tar.")
  fileprivate static let missing = Message(vi: "thiếu", en: "missing")
  fileprivate static let broken = Message(vi: "hỏng", en: "broken")
  fileprivate static let complete = Message(vi: "Không thiếu gì.", en: "Nothing is missing.")

  fileprivate static func install(_ command: String) -> Message {
    Message(vi: "Cài phần còn thiếu: \(command)", en: "To install what is missing: \(command)")
  }
}
