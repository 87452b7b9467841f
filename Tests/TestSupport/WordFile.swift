/// A DOCX file that is made of pieces of WordprocessingML.
public struct WordFile {
  /// What stands in `w:body`.
  public var body: String
  /// What stands in `w:styles`, `w:numbering`, `w:footnotes` and `w:endnotes`; a part without it is left out.
  public var styles: String = ""
  public var numbering: String = ""
  public var footnotes: String = ""
  public var endnotes: String = ""
  /// The whole `theme1.xml`, if there is one.
  public var theme: String = ""
  /// What stands in `w:hdr` of each header; they are linked to as `header0`, `header1` and so on.
  public var headers: [String] = []
  /// Other parts by path.
  public var others: [(name: String, bytes: [UInt8])] = []
  /// What stands before the root element of the body's part, such as a document type declaration.
  public var prolog: String = ""

  /// A file with a body.
  public init(_ body: String) {
    self.body = body
  }

  /// A paragraph with a text.
  public static func paragraph(_ text: String, properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  /// A paragraph of a list.
  public static func item(_ text: String, list: Int, level: Int = 0) -> String {
    paragraph(
      text, properties: "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  /// A table of rows of cells, each of which is blocks.
  public static func table(_ rows: [[String]], ruled: Bool = true) -> String {
    let border: String = ruled ? "single" : "nil"
    let borders: String = "<w:insideH w:val=\"\(border)\"/><w:insideV w:val=\"\(border)\"/>"
    let content: String = rows.map { row in
      "<w:tr>" + row.map { cell in "<w:tc>\(cell)</w:tc>" }.joined() + "</w:tr>"
    }.joined()
    return "<w:tbl><w:tblPr><w:tblBorders>\(borders)</w:tblBorders></w:tblPr>\(content)</w:tbl>"
  }

  /// The bytes of the file.
  public var bytes: [UInt8] { PackedFiles.archive(parts) }

  /// The parts of the package.
  public var parts: [(name: String, bytes: [UInt8])] {
    var files: [(String, String)] = [
      ("[Content_Types].xml", Self.types), ("_rels/.rels", Self.relations(["officeDocument": "word/document.xml"])),
      ("word/document.xml", prolog + Self.root("document", "<w:body>\(body)</w:body>")),
    ]
    var links: [String: String] = [:]
    for (kind, content) in [
      ("styles", styles), ("numbering", numbering), ("footnotes", footnotes), ("endnotes", endnotes),
    ] where !content.isEmpty {
      files.append(("word/\(kind).xml", Self.root(kind, content)))
      links[kind] = "\(kind).xml"
    }
    if !theme.isEmpty {
      files.append(("word/theme/theme1.xml", theme))
      links["theme"] = "theme/theme1.xml"
    }
    let headerLinks: [Link] = headers.enumerated().map { number, content in
      files.append(("word/header\(number).xml", Self.root("hdr", content)))
      return Link(id: "header\(number)", kind: "header", target: "header\(number).xml")
    }
    files.append(("word/_rels/document.xml.rels", Self.relations(links, headerLinks)))
    return files.map { name, text in (name, Array(text.utf8)) } + others
  }

  private static let types: String = """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
    """

  private static func root(_ name: String, _ content: String) -> String {
    """
    <w:\(name) xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">\(content)</w:\(name)>
    """
  }

  /// A link from one part to another.
  private struct Link {
    let id: String
    let kind: String
    let target: String
  }

  private static func relations(_ links: [String: String], _ others: [Link] = []) -> String {
    let type: String = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let numbered: [Link] = links.sorted { $0.key < $1.key }.enumerated().map { index, link in
      Link(id: "r\(index)", kind: link.key, target: link.value)
    }
    let items: String = (numbered + others).map { link in
      "<Relationship Id=\"\(link.id)\" Type=\"\(type)\(link.kind)\" Target=\"\(link.target)\"/>"
    }.joined()
    return
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(items)</Relationships>"
  }
}
