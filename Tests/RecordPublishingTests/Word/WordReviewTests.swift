import PlanText
import RecordPublishing
import TestSupport
import Testing
import VietnameseText

@Suite struct WordReviewTests {
  private static let start = "<w:commentRangeStart w:id=\"0\"/>"
  private static let end = "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"

  /// A body, the words that are commented on, and the body with marks: `[` where the comment starts, `]` where it ends.
  private static let bodies: [(body: String, words: String, marked: String)] = [
    // A whole run, and a part of one: properties and white space stay.
    ("<w:p><w:r><w:t>Hà Nội</w:t></w:r></w:p>", "Hà Nội", "<w:p>[<w:r><w:t>Hà Nội</w:t></w:r>]</w:p>"),
    (
      "<w:p><w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Hà Nội, ngày 05</w:t></w:r></w:p>",
      "ngày",
      """
      <w:p><w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Hà Nội, </w:t></w:r>[<w:r w:rsidR="1"><w:rPr><w:b/>\
      </w:rPr><w:t xml:space="preserve">ngày</w:t></w:r>]<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> 05\
      </w:t></w:r></w:p>
      """
    ),
    // White space that is only layout is not shown when the text is parted.
    (
      "<w:p><w:r><w:t> một hai </w:t></w:r></w:p>", "hai",
      """
      <w:p><w:r><w:t xml:space="preserve">một </w:t></w:r>[<w:r><w:t xml:space="preserve">hai</w:t></w:r>]</w:p>
      """
    ),
    // Over runs, with a tab and references in the markup between.
    (
      "<w:p><w:r><w:t>a &amp; b</w:t><w:tab/><w:t>c</w:t></w:r><w:r><w:t>d&#x65;f</w:t></w:r></w:p>", "b\tcde",
      """
      <w:p><w:r><w:t xml:space="preserve">a &amp; </w:t></w:r>[<w:r><w:t xml:space="preserve">b</w:t><w:tab/><w:t>c</w:t></w:r>\
      <w:r><w:t xml:space="preserve">d&#x65;</w:t></w:r>]<w:r><w:t xml:space="preserve">f</w:t></w:r></w:p>
      """
    ),
    // Between children of a run; what is not known there counts as one.
    (
      "<w:p><w:r><w:softHyphen/><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>", "b",
      "<w:p><w:r><w:softHyphen/><w:t>a</w:t><w:tab/></w:r>[<w:r><w:t>b</w:t></w:r>]</w:p>"
    ),
    // Over paragraphs.
    (
      "<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "a\nb",
      "<w:p>[<w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r>]</w:p>"
    ),
    // A drawing's letters and a text taken out are no runs of the words.
    (
      """
      <w:p><w:r><w:drawing><a:p><a:r><a:t>x</a:t></a:r></a:p></w:drawing></w:r><w:del w:id="7"><w:r><w:delText>cũ</w:delText>\
      </w:r></w:del><w:hyperlink><w:r><w:t>mới</w:t></w:r></w:hyperlink></w:p>
      """, "mới",
      """
      <w:p><w:r><w:drawing><a:p><a:r><a:t>x</a:t></a:r></a:p></w:drawing></w:r><w:del w:id="7"><w:r><w:delText>cũ</w:delText>\
      </w:r></w:del><w:hyperlink>[<w:r><w:t>mới</w:t></w:r>]</w:hyperlink></w:p>
      """
    ),
  ]

  @Test(arguments: bodies)
  func commentsStandOnTheirWords(_ row: (body: String, words: String, marked: String)) throws {
    let reviewed = try ReviewedDocument(WordFile(row.body).bytes, on: [row.words])
    let expected: String = row.marked
      .split(separator: "[", omittingEmptySubsequences: false).joined(separator: Self.start)
      .split(separator: "]", omittingEmptySubsequences: false).joined(separator: Self.end)
    let before: String = reviewed.part("word/document.xml", ofOriginal: true)
    #expect(reviewed.part("word/document.xml") == Self.replacing(row.body, by: expected, in: before))
    #expect(reviewed.outcome.anchors == [.words])
    #expect(try reviewed.text() == String(decoding: reviewed.plan.text.bytes, as: UTF8.self))
  }

  /// Three comments that start, end and meet in one run.
  @Test func commentsThatOverlap() throws {
    let body = "<w:p><w:r><w:t>một hai ba bốn</w:t></w:r></w:p>"
    let reviewed = try ReviewedDocument(WordFile(body).bytes, on: ["một hai", "hai ba", " bốn", "ba"])
    #expect(Self.commented(reviewed.part("word/document.xml")) == ["một hai", "hai ba", " bốn", "ba"])
    #expect(try reviewed.text() == "một hai ba bốn\n")
  }

  @Test func numbersAndBoxesHaveTheirParagraphs() throws {
    var file = WordFile(
      """
      <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Hết</w:t></w:r></w:p><w:p>\
      <w:r><w:t>ngoài</w:t></w:r><w:r><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>trong</w:t></w:r></w:p>\
      </w:txbxContent></wps:txbx></w:drawing></w:r></w:p>
      """)
    file.numbering = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>\
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    let reviewed = try ReviewedDocument(file.bytes, on: ["1.", "trong", nil])
    #expect(reviewed.outcome.anchors == [.paragraph, .paragraph, .document])
    #expect(Self.commented(reviewed.part("word/document.xml")) == ["Hết", "ngoàitrong", "Hết"])
    #expect(!reviewed.part("word/document.xml").contains("<w:txbxContent><w:p><w:commentRangeStart"))
  }

  @Test func notesHaveTheirOwnComments() throws {
    var file = WordFile(
      "<w:p><w:r><w:t>Báo cáo</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
    file.footnotes = "<w:footnote w:id=\"2\"><w:p><w:r><w:t>theo mẫu số 1</w:t></w:r></w:p></w:footnote>"
    let reviewed = try ReviewedDocument(file.bytes, on: ["mẫu"])
    #expect(Self.commented(reviewed.part("word/footnotes.xml")) == ["mẫu"])
    #expect(reviewed.part("word/document.xml") == reviewed.part("word/document.xml", ofOriginal: true))
  }

  @Test func everythingElseStays() throws {
    var file = WordFile(WordFile.paragraph("Kế hoạch"))
    file.others = [
      ("word/media/image1.png", [0x89, 0x50, 0, 1, 2, 255]), ("docProps/cũ.xml", Array("<a/>".utf8)),
      ("_xmlsignatures/sig1.xml", Array("<s/>".utf8)),
    ]
    let reviewed = try ReviewedDocument(file.bytes, on: ["hoạch"])
    #expect(reviewed.names() == reviewed.names(ofOriginal: true) + ["word/comments.xml"])
    let changed: Set<String> = ["word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"]
    for name in reviewed.names(ofOriginal: true) {
      #expect((reviewed.part(name) == reviewed.part(name, ofOriginal: true)) == !changed.contains(name))
    }
    #expect(reviewed.outcome.wasSigned)
    // Without remarks the file is the file.
    let untouched = try ReviewedDocument(file.bytes, on: [])
    #expect(untouched.outcome.bytes == untouched.original)
    #expect(try ReviewedDocument(file.bytes, on: ["hoạch"]).outcome.bytes == reviewed.outcome.bytes)
  }

  /// Comments that the file has stay, and new ones have numbers of their own.
  @Test(arguments: [
    "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>",
    """
    <w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="4"><w:p/></w:comment>\
    </w:comments>
    """,
  ])
  func commentsJoinThoseThere(_ comments: String) throws {
    let file = WordFile(WordFile.paragraph("Kế hoạch"))
    let relations = "<Relationship Id=\"c\" Type=\"http://x/relationships/comments\" Target=\"comments.xml\"/>"
    let parts: [(name: String, bytes: [UInt8])] = file.parts.map { part in
      guard part.name.hasSuffix("document.xml.rels") else { return part }
      let text = String(decoding: part.bytes, as: UTF8.self)
      return (part.name, Array(Self.replacing("</Relationships>", by: relations + "</Relationships>", in: text).utf8))
    }
    let archive: [UInt8] = PackedFiles.archive(parts + [("word/comments.xml", Array(comments.utf8))])
    let reviewed = try ReviewedDocument(archive, on: ["hoạch"])
    let number: Int = comments.contains("w:id=\"4\"") ? 5 : 0
    let markup: String = reviewed.part("word/comments.xml")
    #expect(markup.contains("<w:comment w:id=\"\(number)\" w:author=\"kehoach\""))
    #expect(markup.contains("w:id=\"4\"") == comments.contains("w:id=\"4\""))
    #expect(ReadXML(Array(markup.utf8)) != nil)
    #expect(reviewed.part("[Content_Types].xml") == reviewed.part("[Content_Types].xml", ofOriginal: true))
    #expect(reviewed.part("word/document.xml").contains("<w:commentReference w:id=\"\(number)\"/>"))
  }

  /// What is said stays text.
  @Test func remarksAreText() throws {
    let reviewed = try ReviewedDocument(WordFile(WordFile.paragraph("Kế hoạch")).bytes, on: ["Kế"])
    let read = try #require(ReadXML(Array(reviewed.part("word/comments.xml").utf8)))
    #expect(read.text == "về Kế <&>]]>\u{FFFD}")
  }
}

// MARK: - Tracked changes

extension WordReviewTests {
  private static let changes: [(body: String, words: String, new: String, marked: String?)] = [
    (
      "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>ngày 03/02/3030 phải</w:t></w:r></w:p>", "03/02/3030", "03/02/2030",
      """
      <w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">ngày </w:t></w:r>[<w:del w:id="1" w:author="kehoach"><w:r><w:rPr>\
      <w:b/></w:rPr><w:delText xml:space="preserve">03/02/3030</w:delText></w:r></w:del><w:ins w:id="2" w:author="kehoach"><w:r>\
      <w:rPr><w:b/></w:rPr><w:t xml:space="preserve">03/02/2030</w:t></w:r></w:ins>]<w:r><w:rPr><w:b/></w:rPr>\
      <w:t xml:space="preserve"> phải</w:t></w:r></w:p>
      """
    ),
    // Words in two runs; nothing in their place.
    (
      "<w:p><w:r><w:t>về</w:t></w:r><w:r><w:t> về việc</w:t></w:r></w:p>", "về ", "",
      """
      <w:p>[<w:del w:id="1" w:author="kehoach"><w:r><w:delText xml:space="preserve">về</w:delText></w:r></w:del>\
      <w:del w:id="2" w:author="kehoach"><w:r><w:delText xml:space="preserve"> </w:delText></w:r></w:del>]<w:r>\
      <w:t xml:space="preserve">về việc</w:t></w:r></w:p>
      """
    ),
    // Words that another change put in, and words over two paragraphs, are only commented on.
    ("<w:p><w:ins w:id=\"3\"><w:r><w:t>cỗ vũ</w:t></w:r></w:ins></w:p>", "cỗ vũ", "cổ vũ", nil),
    ("<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "a\nb", "ab", nil),
    ("<w:p><w:r><w:t>Ke\u{302}\u{301} hoạch</w:t></w:r></w:p>", "Kế", "Kể", nil),
  ]

  @Test(arguments: changes)
  func suggestionsAreTrackedChanges(_ row: (body: String, words: String, new: String, marked: String?)) throws {
    // White space at the ends of the text counts, so that it can be taken out.
    let body: String =
      row.words == "về " ? Self.replacing("<w:t> về", by: "<w:t xml:space=\"preserve\"> về", in: row.body) : row.body
    let reviewed = try ReviewedDocument(WordFile(body).bytes, on: [row.words], replacements: [row.new])
    #expect(reviewed.outcome.isSuggested == [row.marked != nil])
    let before = String(decoding: reviewed.plan.text.bytes, as: UTF8.self)
    guard let marked = row.marked else {
      #expect(try reviewed.text() == before)
      return
    }
    let expected: String =
      marked
      .split(separator: "[", omittingEmptySubsequences: false).joined(separator: Self.start)
      .split(separator: "]", omittingEmptySubsequences: false).joined(separator: Self.end)
    #expect(reviewed.part("word/document.xml").contains(expected))
    #expect(try reviewed.text() == Self.replacing(row.words, by: row.new, in: before))
  }

  /// One word is not replaced twice.
  @Test func changesDoNotOverlap() throws {
    let file: [UInt8] = WordFile(WordFile.paragraph("một hai ba")).bytes
    let reviewed = try ReviewedDocument(file, on: ["một hai", "hai ba", "ba"], replacements: ["1 2", "2 3", "3"])
    #expect(reviewed.outcome.isSuggested == [true, false, true])
    #expect(try reviewed.text() == "1 2 3\n")
  }

  /// The text with the first of a word replaced.
  private static func replacing(_ old: String, by new: String, in text: String) -> String {
    let (text, old) = (Array(text.utf8), Array(old.utf8))
    guard let start = text.indices.first(where: { start in text[start...].starts(with: old) }) else { return "" }
    return String(decoding: text[..<start] + Array(new.utf8) + text[(start + old.count)...], as: UTF8.self)
  }

  /// The text within each comment's marks, by number.
  private static func commented(_ markup: String) -> [String] {
    var texts: [Int: String] = [:]
    var open: Set<Int> = []
    for piece in markup.split(separator: "<") {
      let parts: [Substring] = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      let number: Int? = parts[0].split(separator: "\"").dropFirst().first.flatMap { digits in Int(digits) }
      if parts[0].hasPrefix("w:commentRangeStart"), let number { open.insert(number) }
      if parts[0].hasPrefix("w:commentRangeEnd"), let number { open.remove(number) }
      for number in open where parts.count > 1 { texts[number, default: ""] += parts[1] }
    }
    return texts.sorted { first, second in first.key < second.key }.map(\.value)
  }
}
