import PlanReading
import PlanText
import TestSupport
import Testing
import VietnameseText

/// Runs in fonts from before Unicode.
@Suite struct LegacyFontTests {
  private func run(_ text: String, _ font: String, _ encoding: LegacyEncoding) throws -> String {
    let codes: [UInt8] = try #require(LegacyEncoder(encoding, in: .utf8).encode(text))
    let fonts: String = "<w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\"/>"
    return
      "<w:r><w:rPr>\(fonts)</w:rPr><w:t xml:space=\"preserve\">\(String(decoding: codes, as: UTF8.self))</w:t></w:r>"
  }

  private func unicode(_ text: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }

  @Test func runsByTheirFont() throws {
    let body: String =
      "<w:p>" + (try run("Thực hiện nghị quyết ", ".VnTime", .tcvn3)) + unicode("ủy ban của tôi ô à ")
      + (try run("đại hội công đoàn", "VNI-Times", .vni)) + "</w:p><w:p>" + (try run("kế hoạch", ".VnTimeH", .tcvn3))
      + "</w:p>"
    #expect(
      try WordFile(body).lines() == ["Thực hiện nghị quyết ủy ban của tôi ô à đại hội công đoàn", "KẾ HOẠCH"])
  }

  @Test func runsStillLeadBack() throws {
    let plan = try WordFile(
      "<w:p>" + unicode("ô ") + (try run("hoạch định", ".VnTime", .tcvn3)) + unicode(" ế") + "</w:p>"
    )
    .plan()
    #expect(String(decoding: plan.text.bytes, as: UTF8.self) == "ô hoạch định ế\n")
    let last: Int = plan.text.bytes.count - 4
    let source: Int = plan.text.sourceOffset(of: last)
    #expect(plan.runs.first { $0.range.contains(source) }?.run == 3)
    #expect(plan.runs.first { $0.range.contains(plan.text.sourceOffset(of: 3)) }?.run == 2)
  }

  @Test func fontsOfStylesAndThemes() throws {
    let codes: String = String(
      decoding: try #require(LegacyEncoder(.tcvn3, in: .utf8).encode("kế hoạch")), as: UTF8.self)
    var styled = WordFile("<w:p><w:pPr><w:pStyle w:val='S'/></w:pPr><w:r><w:t>\(codes)</w:t></w:r></w:p>")
    styled.styles = """
      <w:style w:type='paragraph' w:styleId='S'><w:rPr><w:rFonts w:ascii='.VnArial' w:hAnsi='.VnArial'/></w:rPr></w:style>
      """
    #expect(try styled.lines() == ["kế hoạch"])
    var themed = WordFile("<w:p><w:r><w:t>\(codes)</w:t></w:r></w:p>")
    themed.styles = """
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme='minorHAnsi' w:hAnsiTheme='minorHAnsi'/></w:rPr>\
      </w:rPrDefault></w:docDefaults>
      """
    themed.theme = "<a:theme xmlns:a='a'><a:minorFont><a:latin typeface=\".VnTime\"/></a:minorFont></a:theme>"
    #expect(try themed.lines() == ["kế hoạch"])
  }

  /// A person may have set text in Unicode in an old font, which then is not shown in it.
  @Test func unicodeInAnOldFont() throws {
    let fonts: String = "<w:rPr><w:rFonts w:ascii='.VnTime' w:hAnsi='.VnTime'/></w:rPr>"
    let body: String = "<w:p><w:r>\(fonts)<w:t>Thực hiện nghị quyết của Công đoàn</w:t></w:r></w:p>"
    #expect(try WordFile(body).lines() == ["Thực hiện nghị quyết của Công đoàn"])
  }

  @Test func webPages() throws {
    let codes: [UInt8] = try #require(LegacyEncoder(.vni, in: .utf8).encode("kế hoạch công đoàn"))
    let page: String = """
      <html><p>Số ô <font face="VNI-Times, serif">\(String(decoding: codes, as: UTF8.self))</font>
      <span style='font-size:13pt;font-family:"VNI-Helve"'>\(String(decoding: codes, as: UTF8.self))</span></p>
      """
    let text = try PlanReader().read(Array(page.utf8)).text
    #expect(String(decoding: text.bytes, as: UTF8.self) == "Số ô kế hoạch công đoàn kế hoạch công đoàn\n")
  }
}
