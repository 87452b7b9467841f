import Foundation
import PlanText
import Testing
import VietnameseText

@testable import PlanReading

@Suite(Tesseract.isThere) struct ScanTests {
  private static let folder: URL = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  private func plan(_ name: String) throws -> PlanText {
    let bytes: [UInt8] = Array(try Data(contentsOf: Self.folder.appendingPathComponent(name)))
    return try PlanReader(converters: 2).read(bytes)
  }

  private func text(_ plan: PlanText) -> String { String(decoding: plan.text.bytes, as: UTF8.self) }

  /// Sentences over several rows of each kind of picture, and its columns.
  @Test(arguments: [
    ("plan.tiff", "image/tiff", 2), ("plan.png", "image/png", 1), ("plan.jpg", "image/jpeg", 1),
    ("plan.pdf", "application/pdf", 1),
  ])
  func page(name: String, mediaType: String, pages: Int) throws {
    let plan: PlanText = try plan(name)
    let text: String = text(plan)
    #expect(plan.mediaType == mediaType)
    #expect(plan.reader == "ocr")
    #expect(plan.pages == pages)
    #expect(try #require(plan.confidence) > 85)
    #expect(
      text.contains("số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị, Sở Y tế xây dựng kế hoạch tháng cao điểm như sau:\n"))
    #expect(text.contains("\n2. Báo cáo kết quả trước ngày 30/11/2025.\n"))
    #expect(text.contains("UBND THÀNH PHỐ HUẾ   "))
    #expect(text.contains("   Huế, ngày 05 tháng 02 năm 2025\n"))
    #expect(plan.origins.allSatisfy { $0.page >= 1 && $0.line >= 1 && $0.confidence != nil })
  }

  /// Pages that were put in sideways, upside down or askew.
  @Test(arguments: [(90, 0.0), (180, 0), (270, 0), (0, 2), (0, -1.3), (90, 1)])
  func turned(degrees: Int, slant: Double) throws {
    let picture: [UInt8] = Array(try Data(contentsOf: Self.folder.appendingPathComponent("plan.jpg")))
    let text: String = text(try PlanReader(converters: 2).read(Self.document(of: picture, degrees, slant)))
    #expect(text.contains("số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị, Sở Y tế xây dựng kế hoạch"))
    #expect(text.contains("\n2. Báo cáo kết quả trước ngày 30/11/2025.\n"))
    #expect(text.contains("   Huế, ngày 05 tháng 02 năm 2025\n"))
  }

  /// A TIFF whose page lies sideways, upside down or askew, or whose camera was held sideways.
  @Test(arguments: [(90, 0.0, 0), (180, 0, 0), (0, 1.3, 0), (270, 0, 6)])
  func turnedTIFF(degrees: Int, slant: Double, orientation: Int) throws {
    let jpeg: [UInt8] = Array(try Data(contentsOf: Self.folder.appendingPathComponent("plan.jpg")))
    let picture: GreyMap = try ScanReader(cage: Cage(limits: ReadingLimits()))
      .picture(of: 0, in: Self.document(of: jpeg, degrees, slant), resolution: 150)
    var file = TIFFFile(width: picture.width, height: picture.height, shades: picture.shades)
    if orientation > 0 { file.entries[.turn] = [orientation] }
    let text: String = text(try PlanReader(converters: 2).read(file.bytes))
    #expect(text.contains("số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị, Sở Y tế xây dựng kế hoạch"))
    #expect(text.contains("\n2. Báo cáo kết quả trước ngày 30/11/2025.\n"))
    #expect(text.contains("   Huế, ngày 05 tháng 02 năm 2025\n"))
  }

  /// A document of one page around the JPEG, whose camera was held sideways, turned by so many degrees clockwise and a
  /// little more.
  private static func document(of picture: [UInt8], _ degrees: Int, _ slant: Double) -> [UInt8] {
    func number(_ offset: Int) -> Int { Int(picture[offset]) << 8 | Int(picture[offset + 1]) }
    var frame: Int = 2
    while !(0xC0...0xC2).contains(picture[frame + 1]) { frame += 2 + number(frame + 2) }
    let colours: String = picture[frame + 9] == 1 ? "/DeviceGray" : "/DeviceRGB"
    let (cosine, sine): (Double, Double) = (cos(slant * .pi / 180), sin(slant * .pi / 180))
    let content: String = "\(842 * cosine) \(842 * sine) \(-595 * sine) \(595 * cosine) 0 0 cm /P Do"
    let head: String = """
      %PDF-1.4
      1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
      2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
      3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Rotate \((degrees + 90) % 360) /Contents 4 0 R \
      /Resources << /XObject << /P 5 0 R >> >> >> endobj
      4 0 obj << /Length \(content.utf8.count) >> stream
      \(content)
      endstream endobj
      5 0 obj << /Type /XObject /Subtype /Image /Width \(number(frame + 7)) /Height \(number(frame + 5)) \
      /BitsPerComponent 8 /ColorSpace \(colours) /Filter /DCTDecode /Length \(picture.count) >> stream

      """
    return Array(head.utf8) + picture + Array("\nendstream endobj\ntrailer << /Size 6 /Root 1 0 R >>\n%%EOF\n".utf8)
  }

  @Test func linesLeadToTheirPages() throws {
    let plan: PlanText = try plan("plan.tiff")
    let recipients: Int = try #require(text(plan).components(separatedBy: "Nơi nhận").first).utf8.count
    #expect(recipients < plan.text.bytes.count)
    #expect(plan.origins.last { $0.start <= recipients }?.page == 2)
    #expect(plan.origins.first?.page == 1)
  }

  @Test func sameTextWithAnyNumberOfConverters() throws {
    let bytes: [UInt8] = Array(try Data(contentsOf: Self.folder.appendingPathComponent("plan.tiff")))
    let alone: PlanText = try PlanReader(converters: 1).read(bytes)
    let beside: PlanText = try PlanReader(converters: 4).read(bytes)
    #expect(alone.text.bytes == beside.text.bytes)
    #expect(alone.origins == beside.origins)
  }

  @Test(arguments: [("plan.png", 0.5), ("plan.jpg", 0.7), ("plan.tiff", 0.4), ("plan.pdf", 0.9)])
  func cutOff(name: String, part: Double) throws {
    let bytes: [UInt8] = Array(try Data(contentsOf: Self.folder.appendingPathComponent(name)))
    #expect(throws: ReadingError.cutOff) {
      try PlanReader().read(Array(bytes.prefix(Int(Double(bytes.count) * part))))
    }
  }

  @Test func pixelsBeyondTheLimit() throws {
    var limits = ReadingLimits()
    limits.pixels = 1_000_000
    let bytes: [UInt8] = Array(try Data(contentsOf: Self.folder.appendingPathComponent("plan.png")))
    #expect(throws: ReadingError.pictureTooLarge(width: 2481, height: 3508, limit: 1_000_000)) {
      try PlanReader(limits: limits).read(bytes)
    }
  }

  @Test func withoutMemory() throws {
    var limits = ReadingLimits()
    limits.converterMemoryBytes = 32 << 20
    let bytes: [UInt8] = Array(try Data(contentsOf: Self.folder.appendingPathComponent("plan.png")))
    #expect(throws: ReadingError.self) { try PlanReader(limits: limits).read(bytes) }
  }
}
