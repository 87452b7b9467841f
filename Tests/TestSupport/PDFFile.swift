/// A small PDF, written here so that every one that a test reads is known to the last byte. The font is none that any
/// machine has: each letter's code is its Unicode number, and all are half as wide as they are high.
public struct PDFFile {
  /// A text at a place: in points from the lower left corner.
  public struct Text {
    var text: String
    var left: Double
    var bottom: Double
    var size: Double

    /// A text whose first letter stands at `left`, `bottom`.
    public init(_ text: String, left: Double, bottom: Double, size: Double = 14) {
      (self.text, self.left, self.bottom, self.size) = (text, left, bottom, size)
    }
  }

  private var objects: [String] = []
  private var trailer: String = ""
  /// The file.
  public private(set) var bytes: [UInt8] = []

  /// A file with pages of A4, each with texts.
  ///
  /// - Parameters:
  ///   - rules: the ends of lines that are drawn on each page, in points from the lower left corner.
  ///   - isEncrypted: whether a password is needed.
  ///   - side: how high and wide each page is said to be, in points, where it is not A4.
  public init(
    pages: [[Text]], rules: [(left: Double, bottom: Double, right: Double, top: Double)] = [],
    isEncrypted: Bool = false, side: Int? = nil
  ) {
    let drawing: String = rules.map { "\n0.5 w \($0.left) \($0.bottom) m \($0.right) \($0.top) l S" }.joined()
    self.init(contents: pages.map { Self.content($0) + drawing }, isEncrypted: isEncrypted, side: side)
  }

  /// A file with pages whose content streams are given; `forms` are drawn by `/F0 Do`, `/F1 Do` and so on.
  public init(contents: [String], forms: [String] = [], isEncrypted: Bool = false, side: Int? = nil) {
    let first: Int = 7 + forms.count
    let kids: String = contents.indices.map { "\(first + 2 * $0) 0 R" }.joined(separator: " ")
    objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(kids)] /Count \(contents.count) >>",
      "<< /Type /Font /Subtype /Type0 /BaseFont /None /Encoding /Identity-H /DescendantFonts [4 0 R]"
        + " /ToUnicode 6 0 R >>",
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /None /DW 500 /FontDescriptor 5 0 R /CIDSystemInfo"
        + " << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
      "<< /Type /FontDescriptor /FontName /None /Flags 4 /FontBBox [0 -220 500 800] /Ascent 800 /Descent -220"
        + " /CapHeight 700 /ItalicAngle 0 /StemV 80 >>",
      Self.stream(Self.letters),
    ]
    let names: String = forms.indices.map { "/F\($0) \(7 + $0) 0 R" }.joined(separator: " ")
    let resources: String = "/Resources << /Font << /T 3 0 R >> /XObject << \(names) >> >>"
    for form in forms {
      objects.append(Self.stream(form, "/Type /XObject /Subtype /Form /BBox [0 0 595 842] \(resources)"))
    }
    let size: String = side.map { "\($0) \($0)" } ?? "595 842"
    for (index, content) in contents.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(size)] \(resources) /Contents \(first + 2 * index + 1) 0 R >>")
      objects.append(Self.stream(content))
    }
    if isEncrypted {
      let nonsense = String(repeating: "5A", count: 32)
      trailer =
        "/Encrypt << /Filter /Standard /V 1 /R 2 /O <\(nonsense)> /U <\(nonsense)> /P -44 >> /ID [<00> <00>]"
    }
    write()
  }

  private mutating func write() {
    bytes = Array("%PDF-1.4\n".utf8)
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(bytes.count)
      bytes += Array("\(index + 1) 0 obj\n\(object)\nendobj\n".utf8)
    }
    let table: Int = bytes.count
    bytes += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
    for offset in offsets {
      let digits = String(offset)
      bytes += Array("\(String(repeating: "0", count: 10 - digits.count))\(digits) 00000 n \n".utf8)
    }
    bytes += Array(
      "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(trailer) >>\nstartxref\n\(table)\n%%EOF\n".utf8)
  }

  private static func stream(_ content: String, _ entries: String = "") -> String {
    "<< \(entries) /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
  }

  private static func content(_ texts: [Text]) -> String {
    texts.map { text in
      let codes: String = text.text.utf16.map { hexadecimal(Int($0)) }.joined()
      return "BT /T \(text.size) Tf \(text.left) \(text.bottom) Td <\(codes)> Tj ET"
    }.joined(separator: "\n")
  }

  /// Says of all codes that they are the numbers of their letters: a range has to share its first byte.
  private static let letters: String = {
    let ranges: [String] = (Array(0..<0x20) + [0xF0]).map { high in
      let start: String = hexadecimal(high << 8)
      return "<\(start)> <\(hexadecimal(high << 8 | 0xFF))> <\(start)>"
    }
    return """
      /CIDInit /ProcSet findresource begin
      begincmap /CMapName /Letters def /CMapType 2 def
      1 begincodespacerange <0000> <FFFF> endcodespacerange
      \(ranges.count) beginbfrange
      \(ranges.joined(separator: "\n"))
      endbfrange endcmap end
      """
  }()

  private static func hexadecimal(_ number: Int) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
