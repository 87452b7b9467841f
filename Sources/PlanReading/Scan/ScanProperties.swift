/// What hOCR says of an element in its title: `bbox 530 265 2341 319; baseline -0.002 -8; x_size 58.25`.
struct ScanProperties {
  /// Left, top, right and bottom, in pixels.
  private(set) var box: [Float] = []
  /// The slope of the line that a line of text stands on, and its distance from the lower left corner of the box.
  private(set) var baseline: [Float] = []
  /// The height of a line's letters, from the foot of `g` to the head of `l`.
  private(set) var size: Float = 0
  /// How sure a word was read, in percent.
  private(set) var confidence: Float?
  /// Whether it is a letter of a word.
  private(set) var isLetter: Bool = false
  /// The number of a page.
  private(set) var page: Int?

  /// The properties in a title.
  init(_ title: ArraySlice<UInt8>) {
    for property in title.split(separator: UInt8(ascii: ";")) {
      let words: [ArraySlice<UInt8>] = property.split(separator: 0x20)
      guard let name = words.first else { continue }
      var numbers: [Float] { words.dropFirst().compactMap(Self.number) }
      if name.elementsEqual("bbox".utf8), numbers.count == 4 { box = numbers }
      if name.elementsEqual("x_bboxes".utf8), numbers.count == 4 { (box, isLetter) = (numbers, true) }
      if name.elementsEqual("baseline".utf8), numbers.count == 2 { baseline = numbers }
      if name.elementsEqual("x_size".utf8) { size = max(0, numbers.first ?? 0) }
      if name.elementsEqual("x_wconf".utf8) { confidence = numbers.first }
      if name.elementsEqual("ppageno".utf8) { page = numbers.first.map { Int($0) } }
    }
  }

  /// The same of a part that takes no more than these boxes do.
  func within(_ boxes: [[Float]]) -> ScanProperties {
    var part: ScanProperties = self
    part.box = boxes.reduce([.infinity, .infinity, 0, 0]) { box, other in
      [min(box[0], other[0]), min(box[1], other[1]), max(box[2], other[2]), max(box[3], other[3])]
    }
    return part
  }

  /// A number such as a page may have.
  private static func number(_ word: ArraySlice<UInt8>) -> Float? {
    Float(String(decoding: word, as: UTF8.self)).flatMap { abs($0) < 1_000_000 ? $0 : nil }
  }
}
