internal import CXML

/// Parses HTML by libxml2 into a tape, as browsers take it: whatever stands there gives one.
enum HTMLParser {
  /// The tape of a page in UTF-8.
  static func parse(_ bytes: [UInt8], vocabulary: MarkupVocabulary) throws(MarkupError) -> MarkupTape {
    guard !CrowdedTag.isIn(html: bytes) else { throw .excessive }
    XMLParser.setUp()
    guard let context = htmlNewParserCtxt() else { throw .malformed(line: 1) }
    defer { htmlFreeParserCtxt(context) }
    var recorder = MarkupRecorder(vocabulary, capacity: bytes.count, depthLimit: 4096)
    recorder.stop = { xmlStopParser(context) }
    context.pointee.sax.pointee = handler
    let options: UInt32 =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue
    withUnsafeMutablePointer(to: &recorder) { recorder in
      context.pointee.userData = UnsafeMutableRawPointer(recorder)
      bytes.withUnsafeBytes { buffer in
        let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        xmlFreeDoc(htmlCtxtReadMemory(context, start, Int32(clamping: buffer.count), nil, "UTF-8", Int32(options)))
      }
    }
    recorder.finish()
    if recorder.isTooDeep { throw .excessive }
    return recorder.tape
  }

  /// What is done at each piece of markup.
  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { context, name, attributes in
      guard let name else { return }
      let recorder = MarkupRecorder.at(context)
      recorder.pointee.start(name)
      // Names and values by turns; a name without value has none.
      guard var pair = attributes else { return }
      while let name = pair[0] {
        let length: Int = pair[1].map { XMLParser.length($0) } ?? 0
        recorder.pointee.attribute(name, UnsafeBufferPointer(start: pair[1], count: length))
        pair += 2
      }
    }
    handler.endElement = { context, _ in MarkupRecorder.at(context).pointee.end() }
    handler.characters = { context, text, length in
      MarkupRecorder.at(context).pointee.text(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    handler.ignorableWhitespace = handler.characters
    return handler
  }
}
