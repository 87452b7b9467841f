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
      guard let name = words.first, words.count <= 5 else { continue }
      let numbers: [Float] = words.dropFirst().compactMap(Self.number)
      if name.elementsEqual("bbox".utf8), numbers.count == 4 {
        box = numbers
      } else if name.elementsEqual("x_bboxes".utf8), numbers.count == 4 {
        (box, isLetter) = (numbers, true)
      } else if name.elementsEqual("baseline".utf8), numbers.count == 2 {
        baseline = numbers
      } else if name.elementsEqual("x_size".utf8) {
        size = max(0, numbers.first ?? 0)
      } else if name.elementsEqual("x_wconf".utf8) {
        confidence = numbers.first
      } else if name.elementsEqual("ppageno".utf8) {
        page = numbers.first.map { Int($0) }
      }
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

  /// A number such as a page may have: digits, with a sign and a point.
  private static func number(_ word: ArraySlice<UInt8>) -> Float? {
    let isNegative: Bool = word.first == UInt8(ascii: "-")
    let digits: ArraySlice<UInt8> = isNegative ? word.dropFirst() : word
    var (number, scale): (Int, Int?) = (0, nil)
    guard !digits.isEmpty, digits.count < 16 else { return nil }
    for byte in digits {
      if byte == UInt8(ascii: "."), scale == nil {
        scale = 1
      } else if (0x30...0x39).contains(byte) {
        number = number * 10 + Int(byte - 0x30)
        scale = scale.map { $0 * 10 }
      } else {
        return nil
      }
    }
    let value = Float(Double(isNegative ? -number : number) / Double(scale ?? 1))
    return abs(value) < 1_000_000 ? value : nil
  }
}
