internal import CampaignRecord

/// One numbered heading or item.
struct Heading {
  /// Where the number that counts stands: `1` of `2.1`, `3` of `Điều 3`.
  let span: Span
  /// Its place in the series, from 1.
  let ordinal: Int
  let style: OutlineNode.Style
  let node: OutlineNode

  /// How the style writes a number.
  func number(_ ordinal: Int) -> String {
    switch style {
    case .roman, .part, .chapter: RomanNumber.text(ordinal)
    case .letter: ordinal <= Self.letters.count ? Self.letters[ordinal - 1] : "?"
    case .capital: Self.capitals[min(ordinal, Self.capitals.count) - 1]
    default: "\(ordinal)"
    }
  }

  /// The letters of items, in the order of Nghị định 30/2020/NĐ-CP.
  static let letters: [String] = "a b c d đ e g h i k l m n o p q r s t u ư v x y".split(separator: " ").map(
    String.init)
  static let capitals: [String] = "A B C D E F G H I K L M N O P".split(separator: " ").map(String.init)

  /// Where the text speaks of an article by its marker: when the article has another number, that leads nowhere.
  func references(_ plan: OriginalPlan) -> [Span] {
    guard style == .article, let marker = node.marker else { return [] }
    let bytes: [UInt8] = Array(marker.utf8)
    let starts: [Int] = plan.text.indices.dropLast(bytes.count).filter { start in
      plan.text[start..<start + bytes.count].elementsEqual(bytes) && plan.text[start + bytes.count] &- 0x30 > 9
    }
    return starts.map { start in Span(start: start, end: start + bytes.count) }
  }

  /// Where the number stands in the marker, and in the markers below that repeat it.
  func places(_ plan: OriginalPlan) -> [Span] {
    guard style == .decimal, let marker = node.marker else { return [span] }
    return [span] + Self.prefixes(node.children, marker: marker + ".", length: span.end - span.start, plan)
  }

  private static func prefixes(
    _ nodes: [OutlineNode], marker: String, length: Int, _ plan: OriginalPlan
  ) -> [Span] {
    nodes.flatMap { node -> [Span] in
      let below: [Span] = prefixes(node.children, marker: marker, length: length, plan)
      guard let own = node.marker, own.hasPrefix(marker), let place = HeadingRun.place(of: own, in: node, plan.text)
      else {
        return below
      }
      let end: Int = place.start + marker.utf8.count - 1
      return [Span(start: end - length, end: end)] + below
    }
  }
}

/// Headings that stand under one another and are numbered 1, 2, 3, … without a fault, in one style.
struct HeadingRun {
  let headings: [Heading]

  /// The runs of at least two headings in the outlines of a plan and its attachments.
  static func all(in plan: OriginalPlan) -> [HeadingRun] {
    var runs: [HeadingRun] = []
    for outline in [plan.record.outline] + plan.record.attachments.map(\.outline) {
      collect(outline, plan, into: &runs)
    }
    return runs
  }

  private static func collect(_ nodes: [OutlineNode], _ plan: OriginalPlan, into runs: inout [HeadingRun]) {
    var run: [Heading] = []
    for node in nodes where node.style != .bullet {
      if let heading = heading(node, plan.text), heading.style == run.first?.style ?? heading.style,
        heading.ordinal == run.count + 1
      {
        run.append(heading)
      } else {
        // A list with a fault of its own proves nothing.
        run = []
        break
      }
    }
    if run.count > 1 { runs.append(HeadingRun(headings: run)) }
    for node in nodes { collect(node.children, plan, into: &runs) }
  }

  private static func heading(_ node: OutlineNode, _ text: [UInt8]) -> Heading? {
    guard let marker = node.marker, let place = place(of: marker, in: node, text) else { return nil }
    let number: String = marker.split { character in character == "." || character == " " }.last.map(String.init) ?? ""
    let ordinal: Int? =
      switch node.style {
      case .roman, .part, .chapter: RomanNumber.value(number)
      case .letter: Heading.letters.firstIndex(of: number).map { index in index + 1 }
      case .capital: Heading.capitals.firstIndex(of: number).map { index in index + 1 }
      case .decimal, .article, .section: Int(number)
      case .bullet: nil
      }
    guard let ordinal else { return nil }
    let span = Span(start: place.end - number.utf8.count, end: place.end)
    return Heading(span: span, ordinal: ordinal, style: node.style, node: node)
  }

  /// Where a unit's marker stands: at its start, perhaps behind marks of markdown.
  static func place(of marker: String, in node: OutlineNode, _ text: [UInt8]) -> Span? {
    let bytes: [UInt8] = Array(marker.utf8)
    var start: Int = node.span.start
    while start < node.span.end, "*_# ".utf8.contains(text[start]) { start += 1 }
    guard start + bytes.count <= text.count, text[start..<start + bytes.count].elementsEqual(bytes) else { return nil }
    return Span(start: start, end: start + bytes.count)
  }
}

/// Roman numbers as headings have them.
enum RomanNumber {
  private static let texts: [String] = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
    "XVIII",
    "XIX", "XX",
  ]

  /// The number, 1 to 20; null for anything else.
  static func value(_ text: String) -> Int? { texts.firstIndex(of: text).map { index in index + 1 } }

  /// The number in letters, up to XX.
  static func text(_ value: Int) -> String { texts[min(max(value, 1), texts.count) - 1] }
}
