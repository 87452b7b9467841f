/// The fields that are open where the text is read: of each only the result is text, and of some not even that.
struct WordFields {
  private struct Field {
    /// What is to be computed, such as ` PAGE `.
    var instruction: [UInt8] = []
    /// Whether the result has begun.
    var isResult: Bool = false
  }

  private var open: [Field] = []

  /// Whether what comes is text.
  var showText: Bool { open.allSatisfy { field in field.isResult && !Self.isDropped(field.instruction) } }

  /// A field begins (`begin`), comes to its result (`separate`), or ends (`end`).
  mutating func mark(_ kind: String?) {
    switch kind {
    case "begin": open.append(Field())
    case "separate": if !open.isEmpty { open[open.count - 1].isResult = true }
    case "end": _ = open.popLast()
    default: break
    }
  }

  /// A piece of the innermost field's instruction.
  mutating func append(_ instruction: some Sequence<UInt8>) {
    if !open.isEmpty, !open[open.count - 1].isResult { open[open.count - 1].instruction += instruction }
  }

  /// Whether a field's result is no text of the document: a page number, or a table of contents that repeats headings.
  static func isDropped(_ instruction: some Sequence<UInt8>) -> Bool {
    let blank: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    let word = instruction.drop { blank.contains($0) }.prefix { !blank.contains($0) && $0 != UInt8(ascii: "\\") }
    return switch String(decoding: Array(word), as: UTF8.self).uppercased() {
    case "PAGE", "NUMPAGES", "SECTIONPAGES", "TOC": true
    default: false
    }
  }
}
