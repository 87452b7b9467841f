internal import PlanParsing
internal import PlanPipeline
internal import PlanText
internal import VietnameseText

/// `kehoach text`: prints the normalized text that spans point into, or a stage of its parsing.
struct TextCommand: Command {
  private let path: String
  private let settings: ReadingSettings
  private let dump: Dump?

  init(_ arguments: ParsedArguments) throws(UsageError) {
    guard let path = arguments.positionals.first else { throw .missingPath }
    if arguments.positionals.count > 1 { throw .unexpectedArgument(arguments.positionals[1]) }
    self.path = path
    settings = try ReadingSettings(arguments)
    dump = try arguments.choice(of: .dump)
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    let input: PlanInput = path == "-" ? .standardInput : .file(FilePath(path))
    let processor: PlanProcessor = try settings.processor(workers: ParsedArguments.processors)
    let bytes: [UInt8]
    do throws(InputError) {
      if let dump {
        bytes = dump.bytes(of: try processor.process(input))
      } else {
        bytes = try processor.text(of: input).text.bytes
      }
    } catch {
      throw .input(name: input.name, error)
    }
    try Output.standard.write(bytes)
    return .success
  }
}

extension TextCommand {
  static let name: String = "text"
  static let synopsis = Message(vi: "[TUỲ CHỌN] ĐƯỜNG_DẪN", en: "[OPTIONS] PATH")
  static let summary = Message(
    vi: "in văn bản đã chuẩn hoá mà các vị trí trong bản ghi trỏ tới",
    en: "print the normalized text that a record's spans point into")
  static let details = Message(
    vi: """
      Văn bản được giải mã, bỏ dấu thứ tự byte đầu tệp, đưa về Unicode NFC, và không đổi gì khác.
      """,
    en: """
      The text is decoded, without byte order mark, in Unicode NFC, and nothing else is changed.
      """)
  static let options: [Option] = [.dump] + ReadingSettings.options
  static let examples: [String] = [
    "kehoach text ke-hoach.txt", "kehoach text ke-hoach.txt --dump outline",
  ]
}

extension Option {
  fileprivate static let dump = Option(
    "dump", value: Message("tokens|lines|paragraphs|outline"),
    help: Message(
      vi: "in một bước phân tích: các từ, các dòng, hoặc dàn ý",
      en: "print a stage: the tokens, the lines, or the outline"))
}
