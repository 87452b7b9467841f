internal import CampaignRecord
internal import PlanParsing
internal import PlanPipeline
internal import PlanReading
internal import PlanText
internal import RecordPublishing
internal import VietnameseText

/// `kehoach annotate`: writes what is wrong in a Word document into it, as comments.
struct AnnotateCommand: Command {
  private let options: CheckOptions
  private let path: String
  private let output: String
  private let suggests: Bool

  init(_ arguments: ParsedArguments) throws(UsageError) {
    options = try CheckOptions(arguments)
    path = arguments.positionals[0]
    if arguments.positionals.count > 1 { throw .unexpectedArgument(arguments.positionals[1]) }
    output = arguments.value(of: .reviewOutput) ?? Self.reviewed(path)
    suggests = arguments.has(.suggest)
  }

  /// `ke-hoach.reviewed.docx` of `ke-hoach.docx`; standard output for standard input.
  private static func reviewed(_ path: String) -> String {
    guard path != "-" else { return "-" }
    let name: Substring = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "\(path).reviewed.docx" }
    let ending: Substring = name[dot...]
    return "\(path.dropLast(ending.count)).reviewed\(ending)"
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    let input: PlanInput = path == "-" ? .standardInput : .file(FilePath(path))
    let processor: PlanProcessor = try options.reading.processor(workers: options.workers)
    let bytes: [UInt8]
    let plan: ParsedPlan
    do throws(InputError) {
      bytes = try processor.contents(of: input)
    } catch {
      throw .input(name: input.name, error)
    }
    let format = FileFormat(of: bytes)
    guard bytes.isEmpty || format == .docx else { throw .annotate(name: input.name, .format(format)) }
    do throws(InputError) {
      plan = try processor.process(.bytes(bytes, name: input.name))
    } catch {
      throw .input(name: input.name, error)
    }
    if let target = FilePath(output).resolved, output != "-", target == FilePath(path).resolved {
      throw .annotate(name: input.name, .ontoItself)
    }
    let judge: PlanJudge = try judge(of: input, console)
    let remarks: [WordReview.Remark] = judge.judge(plan, file: input.name).findings.map { finding in
      FindingRemarks(plan.plan, in: judge.language, suggesting: suggests).remark(finding)
    }
    let outcome: WordReview.Outcome = try review(bytes, plan.plan, remarks, named: input.name)
    try verify(outcome, remarks, plan.plan, processor, named: input.name)
    let target: Output = try .open(output)
    try target.write(outcome.bytes)
    try target.commit()
    if !options.isQuiet { tell(outcome, console) }
    return .success
  }

  private func review(
    _ bytes: [UInt8], _ plan: PlanText, _ remarks: [WordReview.Remark], named name: String
  ) throws(RunError) -> WordReview.Outcome {
    let archive = ArchiveReader(.zip, limits: options.reading.limits)
    var budget: Int = options.reading.limits.archiveBytes
    let unpack: WordReview.Unpacking = { (names) throws(PackageError) in
      var parts: [String: [UInt8]] = [:]
      do throws(ArchiveError) {
        let members: [ArchiveMember] = try archive.members(of: bytes, budget: &budget) { path in
          names.contains(String(decoding: path, as: UTF8.self))
        }
        for member in members where names.contains(String(decoding: member.path, as: UTF8.self)) {
          parts[String(decoding: member.path, as: UTF8.self)] = try member.contents.get()
        }
      } catch {
        throw .unreadable
      }
      return parts
    }
    do throws(PackageError) {
      return try WordReview(bytes, plan, unpack: unpack).writing(remarks)
    } catch {
      throw .annotate(name: name, .package(error))
    }
  }

  /// Reads what is about to be written: it must give the text that was read, but for what tracked changes replace.
  private func verify(
    _ outcome: WordReview.Outcome, _ remarks: [WordReview.Remark], _ plan: PlanText, _ processor: PlanProcessor,
    named name: String
  ) throws(RunError) {
    var expected: [UInt8] = plan.text.bytes
    let changes = zip(remarks, outcome.isSuggested).compactMap { remark, isSuggested in
      isSuggested ? remark.span.map { span in (span, remark.replacement ?? "") } : nil
    }
    for (span, replacement) in changes.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
      expected.replaceSubrange(span, with: replacement.utf8)
    }
    let again: PlanText? = try? processor.text(of: .bytes(outcome.bytes, name: name))
    guard again?.text.bytes == expected else { throw .annotate(name: name, .changedText) }
  }

  private func judge(of input: PlanInput, _ console: Console) throws(RunError) -> PlanJudge {
    let facts = try CheckFacts(options, console)
    do throws(SettingsError) {
      // A document that is named alone is meant, whatever its settings leave out.
      return try JudgeFinder(options, facts).judge(of: input) ?? PlanJudge(options, nil, facts)
    } catch {
      throw .settings(error)
    }
  }

  private func tell(_ outcome: WordReview.Outcome, _ console: Console) {
    if outcome.wasSigned { console.notice(.signatureLost) }
    let lost: Int = outcome.anchors.count { anchor in anchor == .nowhere }
    if lost > 0 { console.notice(.commentsLost(lost)) }
    console.say(
      .commentsWritten(
        outcome.anchors.count - lost, onParagraphs: outcome.anchors.count { anchor in anchor == .paragraph },
        changes: outcome.isSuggested.count { isSuggested in isSuggested }, to: output))
  }
}

extension AnnotateCommand {
  static let name: String = "annotate"
  static let synopsis = Message(vi: "[TUỲ CHỌN] VĂN_BẢN.docx", en: "[OPTIONS] PLAN.docx")
  static let summary = Message(
    vi: "ghi các phát hiện vào tệp Word thành nhận xét (comment)", en: "write findings into a Word file as comments")
  static let details = Message(
    vi: """
      Mỗi phát hiện thành một nhận xét đặt đúng vào những chữ nói tới, kèm các chỗ liên quan và gợi ý.
      Không có gì khác trong tệp bị thay đổi; tệp gốc được giữ nguyên, bản có nhận xét ghi ra tệp mới.
      Số thứ tự tự động không nằm trong văn bản nên nhận xét đặt vào cả đoạn; chữ trong hộp văn bản
      (text box) thì nhận xét đặt vào đoạn chứa hộp. Phát hiện về cả văn bản đứng ở đoạn đầu tiên.
      """,
    en: """
      Each finding becomes a comment on exactly the words that it is about, with the related places and
      the suggestion. Nothing else of the file changes; the original stays, and the file with comments
      is a new one. An automatic number is no text of the file, so its comment stands on the paragraph;
      words in a text box have theirs on the paragraph that holds the box. What is about the whole
      document stands on its first paragraph.
      """)
  static let options: [Option] =
    [.reviewOutput, .suggest, .select, .ignore, .baseline, .asOf, .quiet] + ReadingSettings.options
  static let examples: [String] = [
    "kehoach annotate ke-hoach.docx --output ke-hoach.reviewed.docx",
    "kehoach annotate ke-hoach.docx --suggest --select date,citation",
  ]
}

extension Option {
  fileprivate static let reviewOutput = Option.makeOutput(
    help: Message(
      vi: "ghi vào tệp này (mặc định: VĂN_BẢN.reviewed.docx)", en: "write to this file (default: PLAN.reviewed.docx)"))
  fileprivate static let suggest = Option(
    "suggest",
    help: Message(
      vi: "ghi thêm các gợi ý an toàn thành thay đổi được theo dõi (track changes)",
      en: "write safe suggestions as tracked changes, too"))
}
