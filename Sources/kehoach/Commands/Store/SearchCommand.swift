internal import CampaignRecord
internal import CampaignStore

/// `kehoach search`: finds words in the texts of a store.
struct SearchCommand: Command {
  private let question: StoreQuestion
  private let phrases: [SearchPhrase]
  private let limit: Int

  init(_ arguments: ParsedArguments) throws(UsageError) {
    question = try StoreQuestion(arguments.withoutPositionals)
    phrases = arguments.positionals.compactMap(SearchPhrase.init)
    guard !phrases.isEmpty else { throw .missingWords }
    limit = try arguments.count(of: .limitOfHits) ?? 20
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    let result: CampaignStore.SearchResult = try question.ask { store, selection throws(StoreError) in
      try store.search(phrases, in: selection, limit: limit)
    }
    guard question.format == .text else {
      let rest: Int? = result.count.map { count in count - result.hits.count }
      return try question.write(Answer(result.hits, rest: rest), Self.list, console)
    }
    if result.hits.isEmpty { console.say(.nothingFound) }
    let output: Output = try Output.open(question.output)
    let colors: Bool = console.colorsOutput && question.output == nil
    for hit in result.hits { try output.write(Array(text(of: hit, colors, console.language).utf8)) }
    try output.commit()
    if result.count != result.hits.count { console.say(.shownHits(result.hits.count, of: result.count)) }
    return .success
  }

  /// A hit for people: the plan on one line, the place and what stands there on the next.
  private func text(of hit: SearchHit, _ colors: Bool, _ language: Language) -> String {
    let date: String = ShownDate.text(edtf: hit.plan.issuedOn).map { date in " · \(date)" } ?? ""
    let line: String = Message(vi: "dòng \(hit.line)", en: "line \(hit.line)").text(in: language)
    return "\(DisplayedText(hit.plan.label).text)\(date)\n  \(line): \(snippet(of: hit, colors))\n"
  }

  /// The text with what was found between marks, or in bold.
  private func snippet(of hit: SearchHit, _ colors: Bool) -> String {
    let pieces: String = hit.pieces.map { piece in
      let text: String = DisplayedText(piece.text).text
      guard piece.isFound else { return text }
      return colors ? "\u{1B}[1m\(text)\u{1B}[0m" : "«\(text)»"
    }.joined()
    return (hit.isCutAtStart ? "… " : "") + pieces + (hit.isCutAtEnd ? " …" : "")
  }

  private static var list: ListOutput<SearchHit> {
    ListOutput(
      columns: [],
      fields: [
        Field("line", number: \.line)
      ] + Field.span { row in row.span } + [
        Field("found") { row in .text(row.pieces.filter(\.isFound).map(\.text).joined(separator: "|")) },
        Field("snippet") { row in .text(row.pieces.map(\.text).joined()) },
      ] + PlanReference.fields { row in row.plan })
  }
}

extension SearchCommand {
  static let name: String = "search"
  static let synopsis = Message(vi: "[TUỲ CHỌN] TỪ...", en: "[OPTIONS] WORDS...")
  static let summary = Message(vi: "tìm từ trong văn bản của kho", en: "find words in the texts of a store")
  static let details = Message(
    vi: """
      Không phân biệt hoa thường và dấu: “duong” tìm thấy “đường”; chỗ viết đúng như đã gõ được ưu tiên
      hiển thị. Mỗi đối số là một cụm từ đi liền nhau; nhiều đối số thì văn bản phải có tất cả. Dấu * ở
      cuối thay cho các chữ bất kỳ. Văn bản có nhiều lần hơn đứng trước; khi hơn \(CampaignStore.mostWeighed) văn bản có các
      từ ấy, văn bản nhập sau đứng trước.
      """,
    en: """
      Case and accents make no difference: “duong” finds “đường”; places spelled as typed are shown before
      others. Each argument is a phrase; of several arguments a plan must have all. A * at the end stands
      for any letters. Plans that have the words more often stand first; where more than \(CampaignStore.mostWeighed) plans
      have them, those that came in last do.
      """)
  static let options: [Option] = [.limitOfHits] + StoreQuestion.optionsWithoutLimit
  static let examples: [String] = [
    "kehoach search \"duong cao toc\"", "kehoach search \"thi đua\" \"giải phóng mặt bằng\"",
  ]
}

extension Option {
  fileprivate static let limitOfHits = Option.makeLimit(
    help: Message(vi: "số văn bản hiển thị nhiều nhất (mặc định: 20)", en: "the most plans to show (default: 20)"))
}
