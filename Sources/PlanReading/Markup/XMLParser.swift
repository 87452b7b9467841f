internal import CXML

/// Parses XML by libxml2 into a tape. No entity is declared or resolved, no other file or address is opened.
enum XMLParser {
  /// The tape of a document; the text of the elements in `textBearing` only is in it, or that of all.
  static func parse(
    _ bytes: [UInt8], vocabulary: MarkupVocabulary, textBearing: Set<UInt8>? = nil
  ) throws(MarkupError) -> MarkupTape {
    guard !CrowdedTag.isIn(xml: bytes) else { throw .excessive }
    setUp()
    guard let context = xmlNewParserCtxt() else { throw .malformed(line: 1) }
    defer { xmlFreeParserCtxt(context) }
    var recorder = MarkupRecorder(vocabulary, textBearing: textBearing, capacity: bytes.count, depthLimit: 0)
    recorder.stop = { xmlStopParser(context) }
    context.pointee.sax.pointee = handler
    let options: UInt32 = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    let status: Int32 = withUnsafeMutablePointer(to: &recorder) { recorder in
      context.pointee.userData = UnsafeMutableRawPointer(recorder)
      return bytes.withUnsafeBytes { buffer in
        let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        xmlFreeDoc(xmlCtxtReadMemory(context, start, Int32(clamping: buffer.count), nil, nil, Int32(options)))
        return context.pointee.wellFormed
      }
    }
    if recorder.sawDeclaration { throw .declaresEntities }
    if recorder.isTooDeep { throw .excessive }
    guard status == 1 else { throw .malformed(line: line(of: context)) }
    return recorder.tape
  }

  /// Set up once.
  private static let library: Void = xmlInitParser()

  /// Sets the library up, which must be done before threads use it.
  static func setUp() { _ = library }

  /// The length of a text that ends with a zero.
  static func length(_ text: UnsafePointer<UInt8>) -> Int {
    var length: Int = 0
    while text[length] != 0 { length += 1 }
    return length
  }

  /// The line of the last error, from 1.
  static func line(of context: xmlParserCtxtPtr) -> Int {
    guard let error = xmlCtxtGetLastError(context) else { return 1 }
    return max(1, Int(error.pointee.line))
  }

  /// What is done at each piece of markup.
  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, name, _, namespace, _, _, count, _, attributes in
      guard let name else { return }
      let recorder = MarkupRecorder.at(context)
      recorder.pointee.start(name, namespace: namespace)
      guard let attributes else { return }
      // Five pointers each: local name, prefix, namespace, start and end of the value.
      for index in 0..<Int(count) {
        guard let name = attributes[index * 5], let start = attributes[index * 5 + 3],
          let end = attributes[index * 5 + 4]
        else { continue }
        recorder.pointee.attribute(name, UnsafeBufferPointer(start: start, count: end - start))
      }
    }
    handler.internalSubset = { context, _, _, _ in MarkupRecorder.at(context).pointee.declaration() }
    handler.endElementNs = { context, _, _, _ in MarkupRecorder.at(context).pointee.end() }
    handler.characters = { context, text, length in
      MarkupRecorder.at(context).pointee.text(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    handler.cdataBlock = handler.characters
    handler.ignorableWhitespace = handler.characters
    return handler
  }
}

extension MarkupRecorder {
  /// The recorder that the parser was given.
  static func at(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<MarkupRecorder> {
    context.unsafelyUnwrapped.assumingMemoryBound(to: MarkupRecorder.self)
  }
}
