public import CampaignRecord

/// The comments of a plan that ask for silence, and what becomes of findings under them.
public struct Suppressions: Sendable {
  /// The comments, in the order of the text.
  public let comments: [SuppressionComment]
  private let malformed: [Span]
  /// The places of all of them, in order.
  private let spans: [Span]

  /// The comments of a normalized text.
  public init(in text: [UInt8]) {
    let scanner = SuppressionScanner(text)
    comments = scanner.comments
    malformed = scanner.malformed
    spans = (scanner.comments.map(\.span) + scanner.malformed).sorted { first, second in first.start < second.start }
  }

  /// What is worth knowing about a comment.
  public struct Notice: Hashable, Sendable {
    /// What is wrong with it.
    public enum Kind: Hashable, Sendable {
      /// It passes over nothing that this rule says.
      case unused(rule: String)
      /// No rule has this name.
      case unknownRule(String)
      /// It says neither `ignore RULE` nor `ignore-file`.
      case malformed
    }

    /// The place of the comment.
    public let span: Span
    /// What is wrong.
    public let kind: Kind
  }

  /// What is left of findings.
  public struct Outcome: Sendable {
    /// The findings that no comment is about.
    public internal(set) var findings: [Finding]
    /// Comments, or names in them, that are of no use.
    public internal(set) var notices: [Notice]
  }

  /// Passes over the findings that comments are about, and those within a comment.
  ///
  /// - Parameters:
  ///   - findings: what the rules said, in the order of the text.
  ///   - ran: the rules that were asked. A comment about a rule that was not asked is not called unused.
  ///   - known: the names of all rules.
  public func apply(to findings: [Finding], rulesThatRan ran: Set<String>, known: Set<String>) -> Outcome {
    guard !comments.isEmpty || !malformed.isEmpty else { return Outcome(findings: findings, notices: []) }
    var isCovered: [Bool] = findings.map(isInComment)
    var notices: [Notice] = malformed.map { span in Notice(span: span, kind: .malformed) }
    for comment in comments {
      if comment.rules.isEmpty { isCovered = findings.map { _ in true } }
      let range: Range<Int> = comment.rules.isEmpty ? 0..<0 : Self.range(of: comment.scope, in: findings)
      for rule in comment.rules {
        guard known.contains(rule) else {
          notices.append(Notice(span: comment.span, kind: .unknownRule(rule)))
          continue
        }
        var isUsed: Bool = false
        for index in range where findings[index].rule == rule {
          isCovered[index] = true
          isUsed = true
        }
        if !isUsed, ran.contains(rule) { notices.append(Notice(span: comment.span, kind: .unused(rule: rule))) }
      }
    }
    notices.sort { first, second in first.span.start < second.span.start }
    return Outcome(findings: zip(findings, isCovered).filter { _, isCovered in !isCovered }.map(\.0), notices: notices)
  }

  /// The findings, which stand in the order of the text, that a scope is about.
  private static func range(of scope: SuppressionComment.Scope, in findings: [Finding]) -> Range<Int> {
    guard case .line(let line) = scope else { return findings.indices }
    let first: Int = firstIndex(in: findings.indices) { index in (findings[index].span?.start ?? -1) >= line.start }
    let end: Int = firstIndex(in: findings.indices) { index in (findings[index].span?.start ?? -1) >= line.end }
    return first..<end
  }

  private func isInComment(_ finding: Finding) -> Bool {
    guard let span = finding.span else { return false }
    let next: Int = Self.firstIndex(in: spans.indices) { index in spans[index].start > span.start }
    return next > 0 && spans[next - 1].contains(span)
  }

  /// The first index from which on something holds; the end where it holds nowhere.
  private static func firstIndex(in range: Range<Int>, holds: (Int) -> Bool) -> Int {
    var low: Int = range.lowerBound
    var high: Int = range.upperBound
    while low < high {
      let middle: Int = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
