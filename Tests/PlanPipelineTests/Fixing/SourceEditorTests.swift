import CampaignRecord
import TestSupport
@testable import PlanPipeline
import Testing
import VietnameseText

@Suite struct SourceEditorTests {
  private static let text: String = "KẾ HOẠCH\r\n1. Cỗ vũ 漢字 𝄞 đồng bào.\r\n"

  /// The bytes of a text in an encoding, with a mark where one is asked for.
  enum Form: String, CaseIterable {
    case plain, marked, littleEndian, bigEndian

    func bytes(_ text: String) -> [UInt8] {
      switch self {
      case .plain: Array(text.utf8)
      case .marked: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      case .littleEndian: [0xFF, 0xFE] + text.utf16.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
      case .bigEndian: [0xFE, 0xFF] + text.utf16.flatMap { unit in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
      }
    }
  }

  private func edit(_ old: String, _ new: String, in text: NormalizedText) -> SourceEdit {
    let bytes: [UInt8] = Array(old.utf8)
    let start: Int = text.bytes.indices.first { index in text.bytes[index...].starts(with: bytes) } ?? 0
    return SourceEdit(span: Span(start: start, end: start + bytes.count), replacement: new)
  }

  /// The file keeps its encoding, its mark and its line ends, and nothing else changes.
  @Test(arguments: Form.allCases)
  func encodings(_ form: Form) throws {
    let source: [UInt8] = form.bytes(Self.text)
    let text = try NormalizedText(decoding: source)
    let result = try SourceEditor(text: text, source: source).applying([
      edit("Cỗ vũ", "Cổ vũ", in: text), edit("đồng bào", "đồng\nbào", in: text),
    ])
    let wanted: String = "KẾ HOẠCH\r\n1. Cổ vũ 漢字 𝄞 đồng\r\nbào.\r\n"
    #expect(result == form.bytes(wanted))
  }

  /// In a decomposed file a letter is put in with loose marks, and those around it stay.
  @Test func decomposed() throws {
    let source: [UInt8] = CanonicalDecomposition.decompose("Cỗ vũ động viên\n").utf8.map { $0 }
    let text = try NormalizedText(decoding: source)
    let result = try SourceEditor(text: text, source: source).applying([edit("Cỗ", "Cổ", in: text)])
    #expect(result == Array(CanonicalDecomposition.decompose("Cổ vũ động viên\n").utf8))
  }

  /// A letter that would join with what follows makes another text: the file is left alone.
  @Test func nothingThatReadsAsAnotherText() throws {
    let source: [UInt8] = Array("ab\u{301}c".utf8)
    let text = try NormalizedText(decoding: source)
    // The mark stays loose behind b, and would compose with e.
    let edits: [SourceEdit] = [SourceEdit(span: Span(start: 1, end: 2), replacement: "e")]
    if let result = try? SourceEditor(text: text, source: source).applying(edits) {
      #expect(try NormalizedText(decoding: result).bytes == Array("aéc".utf8))
    }
  }

  @Test func noEdits() throws {
    let source: [UInt8] = Array(Self.text.utf8)
    #expect(try SourceEditor(text: NormalizedText(decoding: source), source: source).applying([]) == source)
  }

  private static let legacy: String =
    "KẾ HOẠCH\r\n1. Cỗ vũ đồng bào, công nhân và người lao động tỉnh nhà thực hiện nhiệm vụ.\r\n"

  /// A file in an encoding from before Unicode keeps it, stored as its own bytes or as characters of UTF-8.
  @Test(arguments: LegacyCodes.all)
  func legacyEncodings(_ codes: LegacyCodes) throws {
    let wanted: String = Self.legacy.replacing("Cỗ vũ", with: "Cổ vũ").replacing("nhiệm", with: "NHIỆM")
    for isMisread in [false, true] {
      let write = { (text: String) -> [UInt8] in
        isMisread ? Array(LegacyCodes.misread(codes.bytes(of: text)).utf8) : codes.bytes(of: text)
      }
      let source: [UInt8] = write(Self.legacy)
      let text = try NormalizedText(decoding: source)
      #expect(text.encoding.name == codes.name + (isMisread ? "+utf-8" : ""))
      let edits: [SourceEdit] = [edit("Cỗ vũ", "Cổ vũ", in: text), edit("nhiệm", "NHIỆM", in: text)]
      #expect(try SourceEditor(text: text, source: source).applying(edits) == write(wanted))
    }
  }

  /// What the file's encoding cannot say is not written.
  @Test func lettersThatTheEncodingLacks() throws {
    let codes: LegacyCodes = LegacyCodes.all[0]
    let source: [UInt8] = codes.bytes(of: Self.legacy)
    let text = try NormalizedText(decoding: source)
    for word in ["漢字", "vŨ"] {
      #expect(throws: FixError.unencodable("tcvn3")) {
        try SourceEditor(text: text, source: source).applying([edit("vũ", word, in: text)])
      }
    }
  }
}
