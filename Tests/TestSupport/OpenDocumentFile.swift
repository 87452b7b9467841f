/// An ODT file that is made of pieces of OpenDocument.
public struct OpenDocumentFile {
  /// What stands in `office:text`.
  public var body: String
  /// What stands in `office:automatic-styles`.
  public var styles: String = ""
  /// What stands before the root element of the content.
  public var prolog: String = ""

  /// A file with a body.
  public init(_ body: String) {
    self.body = body
  }

  /// The bytes of the file.
  public var bytes: [UInt8] {
    let content: String = """
      \(prolog)<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:xml="http://www.w3.org/XML/1998/namespace" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">\
      <office:automatic-styles>\(styles)</office:automatic-styles><office:body><office:text>\(body)</office:text>\
      </office:body></office:document-content>
      """
    return PackedFiles.archive([
      ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)), ("content.xml", Array(content.utf8)),
    ])
  }
}
