/// The lines of a page, and its size in pixels.
struct ScanLayout {
  let width: Float
  let height: Float
  private(set) var lines: [ScanLine] = []

  /// The pages that hOCR tells of, in their order; null where it tells of something else.
  static func layouts(of hOCR: [UInt8]) -> [ScanLayout]? {
    guard let tape = try? HTMLParser.parse(hOCR, vocabulary: ScanName.vocabulary) else { return nil }
    var layouts: [ScanLayout] = []
    for index in tape.nodes.indices where tape.nodes[index].kind == .element {
      guard let title = tape.attribute(ScanName.title, of: index) else { continue }
      let properties = ScanProperties(tape.bytes[title])
      guard properties.box.count == 4 else { continue }
      if properties.page != nil {
        guard properties.box[2] > 0, properties.box[3] > 0 else { return nil }
        layouts.append(ScanLayout(width: properties.box[2], height: properties.box[3]))
      } else if let last = layouts.indices.last {
        layouts[last].add(properties, at: index, of: tape)
      }
    }
    return layouts.isEmpty ? nil : layouts
  }

  /// Adds a line, a word to the last line, or a letter to its last word.
  private mutating func add(_ properties: ScanProperties, at index: Int, of tape: MarkupTape) {
    if properties.baseline.count == 2 {
      lines.append(ScanLine(properties: properties))
    } else if let last = lines.indices.last, properties.isLetter || properties.confidence != nil {
      let text: [UInt8] = (index + 1..<tape.end(of: index)).filter { tape.nodes[$0].kind == .text }
        .flatMap { tape.bytes[tape.range(of: $0)] }.filter { $0 > 0x20 }
      if !properties.isLetter {
        lines[last].words.append(ScanWord(properties: properties, text: text))
      } else if let word = lines[last].words.indices.last {
        lines[last].words[word].letters.append(ScanLetter(text: text, box: properties.box))
      }
    }
  }
}
