import PlanPipeline
import PlanReading
import PlanText
import RecordPublishing
import TestSupport
import Testing
import VietnameseText

/// A document with remarks on words that stand in it, and what became of it.
struct ReviewedDocument {
  /// The file before and after.
  let original: [UInt8]
  let outcome: WordReview.Outcome
  /// The text that was read of the file.
  let plan: PlanText

  /// Writes a remark on each of the words, the first time that they stand in the text; on the whole where they are nil.
  init(_ file: [UInt8], on words: [String?], replacements: [String?] = []) throws {
    original = file
    plan = try RecordFactory.processor.text(of: .bytes(file, name: "a.docx"))
    let text: [UInt8] = plan.text.bytes
    var remarks: [WordReview.Remark] = []
    for (index, words) in words.enumerated() {
      let span: Range<Int>? = try words.map { words in
        let bytes: [UInt8] = Array(words.utf8)
        let start: Int = try #require(text.indices.first { start in text[start...].starts(with: bytes) })
        return start..<start + bytes.count
      }
      remarks.append(
        WordReview.Remark(
          span: span, paragraphs: ["về \(words ?? "cả") <&>]]>\u{1}"],
          replacement: index < replacements.count ? replacements[index] : nil))
    }
    outcome = try WordReview(file, plan, unpack: { names in Self.parts(of: file, names) }).writing(remarks)
  }

  /// A part of the file with remarks, or of the original; empty where there is none.
  func part(_ name: String, ofOriginal: Bool = false) -> String {
    let parts: [String: [UInt8]] = Self.parts(of: ofOriginal ? original : outcome.bytes, [name])
    return String(decoding: parts[name] ?? [], as: UTF8.self)
  }

  /// The names of the file's parts, in order.
  func names(ofOriginal: Bool = false) -> [String] {
    var budget: Int = 1 << 20
    let members: [ArchiveMember]? = try? ArchiveReader(.zip, limits: ReadingLimits())
      .members(of: ofOriginal ? original : outcome.bytes, budget: &budget) { _ in false }
    return (members ?? []).map { member in String(decoding: member.path, as: UTF8.self) }
  }

  /// The text that is read of the file with remarks.
  func text() throws -> String {
    let plan: PlanText = try RecordFactory.processor.text(of: .bytes(outcome.bytes, name: "b.docx"))
    return String(decoding: plan.text.bytes, as: UTF8.self)
  }

  private static func parts(of file: [UInt8], _ names: Set<String>) -> [String: [UInt8]] {
    var budget: Int = 1 << 24
    let members: [ArchiveMember]? = try? ArchiveReader(.zip, limits: ReadingLimits())
      .members(of: file, budget: &budget) { path in names.contains(String(decoding: path, as: UTF8.self)) }
    var parts: [String: [UInt8]] = [:]
    for member in members ?? [] where names.contains(String(decoding: member.path, as: UTF8.self)) {
      parts[String(decoding: member.path, as: UTF8.self)] = try? member.contents.get()
    }
    return parts
  }
}
