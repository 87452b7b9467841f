internal import CampaignRecord
internal import Lexicons
internal import PlanParsing
internal import PlanText
internal import VietnameseText

/// A stage of parsing, as lines for people to read.
enum Dump: String, CaseIterable {
  /// A token a line: its place, kind and text.
  case tokens
  /// A line a line: its number, place and text.
  case lines
  /// A paragraph a line: its place and its text with the lines joined.
  case paragraphs
  /// A unit a line, indented by level: its marker, style and the start of its text.
  case outline

  private var parser: PlanParser { PlanParser(lexicons: .compiledIn) }

  /// The stage of a plan, in UTF-8.
  func bytes(of plan: ParsedPlan) -> [UInt8] {
    let lines: [String] =
      switch self {
      case .tokens: tokens(plan)
      case .lines: self.lines(plan)
      case .paragraphs: paragraphs(plan)
      case .outline: outline(plan.record.outline)
      }
    return lines.flatMap { line in Array(line.utf8) + [UInt8(ascii: "\n")] }
  }

  private func tokens(_ plan: ParsedPlan) -> [String] {
    parser.tokenized(plan.plan).tokens.map { token in
      "\(token.start)-\(token.end)\t\(token.kind)\t\(text(of: token.range, in: plan))"
    }
  }

  private func lines(_ plan: ParsedPlan) -> [String] {
    parser.tokenized(plan.plan).lines.enumerated().map { number, line in
      "\(number + 1)\t\(line.start)-\(line.end)\t\(text(of: line.range, in: plan))"
    }
  }

  private func paragraphs(_ plan: ParsedPlan) -> [String] {
    parser.paragraphs(of: plan.plan).map { range in
      let line = String(decoding: plan.plan.text.bytes[range].map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
      return "\(range.lowerBound)-\(range.upperBound)\t\(line)"
    }
  }

  private func text(of range: Range<Int>, in plan: ParsedPlan) -> String {
    String(decoding: plan.plan.text.bytes[range], as: UTF8.self)
  }

  private func outline(_ nodes: [OutlineNode]) -> [String] {
    nodes.flatMap { node in
      let indent = String(repeating: "  ", count: node.level - 1)
      let text: String = [node.heading, node.text].compactMap(\.self).joined(separator: " ")
      return ["\(indent)\(node.marker ?? "-") [\(node.style.rawValue)] \(text)"] + outline(node.children)
    }
  }
}
