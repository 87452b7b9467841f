public import CampaignRecord

/// Writes findings for people: place, level and message, the line with the place underlined, related places, suggestion.
public struct TextFindingWriter: FindingWriter {
  /// The words between the findings, in one language.
  public struct Words: Sendable {
    /// What levels are called.
    public var levels: [Finding.Severity: String]
    /// What stands before a suggestion.
    public var suggestion: String
    /// What stands for a suggestion to leave something out.
    public var deletion: String
    /// What is said of a suggestion that `--fix` writes.
    public var safe: String
    /// What is said of a suggestion that `--unsafe-fixes` writes.
    public var unsafe: String
    /// What standard input is called.
    public var standardInput: String

    /// Words.
    public init(
      levels: [Finding.Severity: String], suggestion: String, deletion: String, safe: String, unsafe: String,
      standardInput: String
    ) {
      self.levels = levels
      self.suggestion = suggestion
      self.deletion = deletion
      self.safe = safe
      self.unsafe = unsafe
      self.standardInput = standardInput
    }
  }

  private let words: Words
  private let isColored: Bool

  /// A writer with these words.
  public init(words: Words, isColored: Bool) {
    self.words = words
    self.isColored = isColored
  }

  /// A blank line.
  public var separator: [UInt8] { [UInt8(ascii: "\n")] }

  /// The findings of a file, a blank line between them.
  public func bytes(of file: FileFindings) -> [UInt8] {
    Array(file.items.map { item in text(of: item, in: file) }.joined(separator: "\n").utf8)
  }

  private func text(of item: FileFindings.Item, in file: FileFindings) -> String {
    let finding: Finding = item.finding
    let name: String = shown(file.name)
    let position: String = item.place.map { place in ":\(place.startLine):\(place.startColumn)" } ?? ""
    let level: String = words.levels[finding.severity] ?? finding.severity.rawValue
    var lines: [String] = [
      colored(name + position + ":", "1") + " " + colored(level, Self.code(finding.severity)) + ": "
        + DisplayText.shown(finding.message) + " " + colored("[\(finding.rule)]", "2")
    ]
    let numbers: [Int] = (item.place.map { place in [place.startLine] } ?? []) + item.related.map(\.place.startLine)
    let margin: Int = numbers.map { number in "\(number)".count }.max() ?? 1
    if let span = finding.span, let place = item.place {
      lines += excerpt(
        SourceExcerpt(span, in: file.text), number: place.startLine, margin, mark: "^", Self.code(finding.severity), "")
    }
    for related in item.related {
      let place: TextPlace = related.place
      if related.name != file.name {
        let position: String = "\(shown(related.name)):\(place.startLine):\(place.startColumn)"
        lines.append("\(String(repeating: " ", count: margin + 1)) \(colored(":::", Self.frame)) \(position)")
      }
      lines += excerpt(
        SourceExcerpt(related.span, in: related.text), number: place.startLine, margin, mark: "-", Self.frame,
        " " + DisplayText.shown(related.message))
    }
    if finding.span != nil, let suggestion = finding.suggestion {
      lines.append("\(String(repeating: " ", count: margin + 1)) \(colored("=", Self.frame)) \(text(of: suggestion))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func shown(_ name: String) -> String { name == "-" ? words.standardInput : DisplayText.shown(name) }

  private func text(of suggestion: Finding.Suggestion) -> String {
    let replacement: String =
      suggestion.replacement.isEmpty ? words.deletion : colored(DisplayText.shown(suggestion.replacement), "1;32")
    return "\(words.suggestion): \(replacement) (\(suggestion.safe ? words.safe : words.unsafe))"
  }

  /// A line with its number, and the marks under it.
  private func excerpt(
    _ excerpt: SourceExcerpt, number: Int, _ margin: Int, mark: String, _ code: String, _ message: String
  ) -> [String] {
    let digits = String(number)
    let bar: String = colored("|", Self.frame)
    let blank = String(repeating: " ", count: margin + 1)
    let marks: String = colored(String(repeating: mark, count: excerpt.width) + message, code)
    let padding = String(repeating: " ", count: margin - digits.count + 1)
    return [
      "\(padding)\(colored(digits, Self.frame)) \(bar) \(excerpt.line)",
      "\(blank) \(bar) " + String(repeating: " ", count: excerpt.indent) + marks,
    ]
  }

  private static let frame: String = "1;34"

  private static func code(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    case .info: "1;35"
    }
  }

  private func colored(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
