import CampaignRecord
import PlanChecking
import Testing

@Suite struct FingerprintsTests {
  private func fingerprints(_ text: String, _ word: String, rule: String = "r") -> [String] {
    let bytes: [UInt8] = Array(text.utf8)
    let places: [Int] = bytes.indices.filter { index in bytes[index...].starts(with: Array(word.utf8)) }
    return Fingerprints(in: bytes).fingerprints(
      of: places.map { start in
        Finding(
          rule: rule, severity: .error, message: "\(start)", span: Span(start: start, end: start + word.utf8.count))
      })
  }

  private let text: String = "KẾ HOẠCH\n1. Nộp báo cáo trước ngày 31/4/2024, gửi Văn phòng.\n"

  /// Lines put in before, marks of markdown, blanks and messages do not make another finding.
  @Test(arguments: [
    "KẾ HOẠCH\nthêm một dòng\n1. Nộp báo cáo trước ngày 31/4/2024, gửi Văn phòng.\n",
    "KẾ HOẠCH\n1. Nộp báo cáo trước ngày **31/4/2024**, gửi Văn phòng.\n",
    "KẾ HOẠCH\r\n1.  Nộp báo cáo trước  ngày 31/4/2024, gửi Văn phòng.\r\nthêm\n",
  ])
  func stays(_ other: String) {
    #expect(fingerprints(text, "31/4/2024") == fingerprints(other, "31/4/2024"))
  }

  @Test func changes() {
    let own: [String] = fingerprints(text, "31/4/2024")
    #expect(own != fingerprints(text, "31/4/2024", rule: "s"))
    #expect(own != fingerprints(text, "Văn phòng"))
    #expect(own != fingerprints("KẾ HOẠCH\n1. Nộp danh sách trước ngày 31/4/2024, gửi Văn phòng.\n", "31/4/2024"))
  }

  /// Two findings that look alike are told apart by their order.
  @Test func twins() {
    let line: String = "1. Nộp trước ngày 31/4/2024.\n"
    let twins: [String] = fingerprints(line + line, "31/4/2024")
    #expect(twins.count == 2 && Set(twins).count == 2)
    #expect(twins[0].dropLast() == twins[1].dropLast())
  }
}
