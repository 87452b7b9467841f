public import CampaignRecord
public import Lexicons
public import PlanText
public import VietnameseText

/// Parses plans: makes of a text its tokens and its campaign record.
public struct PlanParser: Sendable {
  private let lexicon: PlanLexicon
  private let tokenizer: Tokenizer

  /// A parser that knows the facts of the tables.
  public init(lexicons: Lexicons) {
    lexicon = PlanLexicon(lexicons)
    tokenizer = Tokenizer(vocabulary: lexicon.vocabulary)
  }

  /// The tokens and lines of a plan's text.
  public func tokenized(_ plan: PlanText) -> TokenizedText { tokenizer.tokenize(plan.text.bytes) }

  /// The paragraphs that a plan is parsed in, lines that were broken for lack of room joined: ranges of bytes of its text,
  /// from the first token to the last.
  public func paragraphs(of plan: PlanText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    let text: [UInt8] = WrittenLineBreaks.broken(plan.text.bytes) ?? plan.text.bytes
    text.withUnsafeBufferPointer { bytes in
      var layout = LayoutBuilder()
      layout.build(bytes, tokenizer.tokenize(text))
      layout.withFlow(over: bytes) { flow in ranges = flow.paragraphs.map { flow.byteRange($0.tokens) } }
    }
    return ranges
  }

  /// The record of a plan. Every text gives one; what the text does not say is null or empty.
  public func parse(_ plan: PlanText, source: Source) -> ParsedPlan {
    let digits: MisreadDigits? = plan.confidence == nil ? nil : MisreadDigits(plan.text.bytes)
    let symbols: MisreadSymbols? = digits.map { MisreadSymbols($0.bytes) }
    var record = CampaignRecord(source: source)
    record.origins = plan.origins.map { origin in
      Origin(
        start: origin.start, line: origin.line > 0 ? origin.line : nil, page: origin.page > 0 ? origin.page : nil,
        paragraph: origin.paragraph > 0 ? origin.paragraph : nil, cell: origin.cell.map { plan.cells[$0].name },
        confidence: origin.confidence)
    }
    var layout = LayoutBuilder()
    plan.text.bytes.withUnsafeBufferPointer { printed in
      if digits == nil, let broken = WrittenLineBreaks.broken(plan.text.bytes) {
        broken.withUnsafeBufferPointer { bytes in
          layout.build(bytes, tokenizer.tokenize(broken))
          fill(&record, bytes, &layout, printed: printed)
        }
        return
      }
      layout.build(printed, tokenized(plan), isScan: symbols != nil)
      if let symbols, symbols.bytes != plan.text.bytes {
        symbols.bytes.withUnsafeBufferPointer { bytes in
          var understood = LayoutBuilder()
          understood.build(bytes, tokenizer.tokenize(symbols.bytes), isScan: true)
          fill(&record, bytes, &understood, printed: printed)
        }
      } else {
        fill(&record, printed, &layout, printed: printed)
      }
    }
    let numbers: [MisreadNumber] = (digits?.numbers ?? []) + (symbols?.numbers ?? [])
    let isPlan: Bool =
      record.header.type != nil || record.header.number != nil || !record.citations.isEmpty
      || record.outline.contains { $0.marker != nil && !$0.children.isEmpty }
    return ParsedPlan(
      plan: plan, tokens: layout.tokensInOrder,
      misreadNumbers: numbers.sorted { $0.range.lowerBound < $1.range.lowerBound },
      seams: layout.seams, record: record, isPlan: isPlan)
  }

  private func fill(
    _ record: inout CampaignRecord, _ bytes: UnsafeBufferPointer<UInt8>, _ layout: inout LayoutBuilder,
    printed: UnsafeBufferPointer<UInt8>
  ) {
    layout.withFlow(over: bytes, printed: printed) { flow in
      RecordBuilder(flow: flow, lexicon: lexicon).fill(&record)
    }
  }
}
