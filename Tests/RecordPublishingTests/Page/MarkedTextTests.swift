import CampaignRecord
import TestSupport
import Testing

@testable import RecordPublishing

/// How marks that lie in each other and overlap are cut.
@Suite struct MarkedTextTests {
  /// Spans of findings (f), deadlines (d) and dates (t) over `abcdefghij`, and the block that they give, with the tags
  /// shortened.
  @Test(
    arguments: [
      ([], "abcdefghij"),
      ([("f", 2, 4)], "ab<f1><note>cd</note></f1>[1]efghij"),
      ([("f", 0, 10)], "<f1><note>abcdefghij</note></f1>[1]"),
      // One in the other, and one over the end of the other.
      (
        [("d", 1, 6), ("f", 2, 4)],
        "a<d1><deadline>b</deadline></d1><f1><deadline note of=d1>cd</deadline note></f1>[1]<deadline of=d1>ef</deadline>ghij"
      ),
      (
        [("d", 1, 4), ("f", 2, 6)],
        "a<d1><deadline>b</deadline></d1><f1><deadline note of=d1>cd</deadline note></f1><note of=f1>ef</note>[1]ghij"
      ),
      // Two at the same place; nothing between two; nothing at all.
      ([("f", 2, 4), ("f", 2, 4)], "ab<f1><f2><note>cd</note></f2></f1>[1][2]efghij"),
      ([("f", 2, 4), ("f", 4, 6)], "ab<f1><note>cd</note></f1>[1]<f2><note>ef</note></f2>[2]ghij"),
      ([("f", 3, 3)], "abc<f1></f1>[1]defghij"),
      ([("f", 10, 10)], "abcdefghij<f1></f1>[1]"),
      ([("t", 2, 4)], "ab<date>cd</date>efghij"),
    ] as [([(String, Int, Int)], String)])
  func cuts(_ spans: [(kind: String, start: Int, end: Int)], _ expected: String) throws {
    var record: CampaignRecord = SampleRecords.empty
    record.findings = []
    for (kind, start, end) in spans {
      let span = Span(start: start, end: end)
      switch kind {
      case "f": record.findings?.append(Finding(rule: "r", severity: .note, message: "m", span: span))
      case "d":
        record.deadlines.append(
          Deadline(
            text: "", kind: .by, value: .repetition(.year), action: nil, actor: nil, section: nil, span: span))
      default:
        record.dates.append(
          DateMention(text: "", value: .repetition(.year), role: .other, section: nil, span: span))
      }
    }
    #expect(try written(record, "abcdefghij") == "<p class=\"depth-0\">\(expected)</p>")
  }

  /// Asterisks around words are there and not seen; what else they stand for stays.
  @Test(
    arguments: [
      ("a **b c** d", "a <unseen>**</unseen><bold>b c</bold><unseen>**</unseen> d"),
      (
        "**b**, **c**",
        "<unseen>**</unseen><bold>b</bold><unseen>**</unseen>, <unseen>**</unseen><bold>c</bold><unseen>**</unseen>"
      ),
      ("**a\nb**", "<unseen>**</unseen><bold>a\nb</bold><unseen>**</unseen>"),
      ("a ** b ** c", "a ** b ** c"), ("5 ** 2", "5 ** 2"), ("*a* b", "*a* b"), ("***a***", "***a***"),
      ("a **b", "a **b"), ("****", "****"), ("**", "**"), ("**a **", "**a **"),
    ])
  func bold(_ text: String, _ expected: String) throws {
    #expect(try written(SampleRecords.empty, text) == "<p class=\"depth-0\">\(expected)</p>")
  }

  @Test func boldEndsWithItsParagraph() throws {
    #expect(try written(SampleRecords.empty, "a **b\n \nc** d").contains("unseen") == false)
    var record: CampaignRecord = SampleRecords.empty
    record.findings = [Finding(rule: "r", severity: .note, message: "m", span: Span(start: 4, end: 9))]
    #expect(
      try written(record, "a **bc** d") == """
        <p class="depth-0">a <unseen>**</unseen><f1><bold note>bc</bold note></f1><unseen note of=f1>**</unseen note>\
        <note of=f1> </note>[1]d</p>
        """)
  }

  /// Blocks are parted by blank lines and by units of the outline; a mark over two of them is closed in each.
  @Test func blocks() throws {
    var record: CampaignRecord = SampleRecords.empty
    record.outline = [
      OutlineNode(
        marker: "I", style: .roman, level: 1, heading: "AB", text: nil, span: Span(start: 0, end: 5),
        children: [
          OutlineNode(
            marker: "1", style: .decimal, level: 2, heading: "C", text: "d", span: Span(start: 6, end: 13))
        ])
    ]
    record.findings = [Finding(rule: "r", severity: .note, message: "m", span: Span(start: 3, end: 8))]
    #expect(
      try written(record, "I. AB\n1. C: d\ne\n\n  f") == """
        <h3 class="depth-0">I. <f1><note>AB</note></f1></h3>
        <p class="depth-1 tight"><heading note of=f1>1.</heading note>[1]<heading> C: </heading>d
        e</p>

          <p class="depth-0">f</p>
        """)
  }

  private func written(_ record: CampaignRecord, _ text: String) throws -> String {
    let contents = PlanContents(PublishedPlan(record, text: Array(text.utf8)), try PageSample.settings())
    var page = HTMLWriter(capacity: 1000)
    MarkedText(contents, PlanMarks(contents)).write(to: &page)
    return shortened(String(decoding: page.bytes, as: UTF8.self))
  }

  /// A page with tags that a person can read.
  private func shortened(_ page: String) -> String {
    var stack: [String] = []
    return page.replacing(/<(\/?)(span|a)([^>]*)>/) { match in
      if match.1 == "/" { return stack.popLast().map { name in name == "[" ? "]" : "</\(name)>" } ?? "?" }
      let attributes: Substring = match.3
      if attributes.contains("class=\"number") {
        stack.append("[")
        return "["
      }
      let id: Substring? = attributes.firstMatch(of: /id="([^"]*)"/)?.1
      let styles: [Substring] = (attributes.firstMatch(of: /class="([^"]*)"/)?.1 ?? "").split(separator: " ")
      let name: String = id.map(String.init) ?? styles.filter { style in style != "found" }.joined(separator: " ")
      stack.append(name)
      let of: String = attributes.firstMatch(of: /data-of="([^"]*)"/).map { match in " of=\(match.1)" } ?? ""
      return "<\(name)\(of)>"
    }
  }
}
