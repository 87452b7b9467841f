/// A line of a page as `tesseract` read it, where it stands in the picture.
struct ScanLine {
  let properties: ScanProperties
  var words: [ScanWord] = []
  var width: Float { properties.box[2] - properties.box[0] }

  /// The lines that hOCR tells of, and the size of the page in pixels; null where it tells of none.
  static func lines(of hOCR: [UInt8]) -> (lines: [ScanLine], width: Float, height: Float)? {
    guard let tape = try? HTMLParser.parse(hOCR, vocabulary: ScanName.vocabulary) else { return nil }
    var lines: [ScanLine] = []
    var size: (width: Float, height: Float)?
    for index in tape.nodes.indices where tape.nodes[index].kind == .element {
      guard let title = tape.attribute(ScanName.title, of: index) else { continue }
      let properties = ScanProperties(tape.bytes[title])
      guard properties.box.count == 4 else { continue }
      if properties.page != nil {
        size = (properties.box[2], properties.box[3])
      } else if properties.baseline.count == 2 {
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
    guard let size, size.width > 0, size.height > 0 else { return nil }
    return (lines, size.width, size.height)
  }
}

/// A word of a line.
struct ScanWord {
  let properties: ScanProperties
  /// Its text in UTF-8.
  var text: [UInt8]
  /// Its letters, where the converter tells them.
  var letters: [ScanLetter] = []
}

/// A letter of a word.
struct ScanLetter {
  /// Its text in UTF-8.
  var text: [UInt8]
  /// Left, top, right and bottom, in pixels.
  let box: [Float]

  /// The letter where it is one of ASCII.
  var sign: UInt8? { text.count == 1 ? text[0] : nil }
}
