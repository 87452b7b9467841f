/// Records what a parser calls out into a tape. It is a value that the parser is given the address of: each access to an
/// object would be checked for others at the same time, which takes as long as the recording itself.
struct MarkupRecorder {
  private(set) var tape = MarkupTape()
  /// Whether the parser came to a document type declaration.
  private(set) var sawDeclaration: Bool = false
  /// Whether elements lay too deep within one another to go on.
  private(set) var isTooDeep: Bool = false
  /// Stops the parser.
  var stop: () -> Void = {}

  /// The most elements that are recorded within one another; what lies deeper counts as text of the last of them.
  private static let recordedDepth: Int = 256
  /// How many more may lie within one another: parsers of web pages look through all that are open.
  private let depthLimit: Int

  private let vocabulary: MarkupVocabulary
  /// How many elements are open that are not recorded.
  private var unrecorded: Int = 0
  /// The numbers of the elements whose text is kept; null for all.
  private let textBearing: Set<UInt8>?
  private var keepsText: [Bool]
  /// The elements that are open.
  private var open: [Int] = []
  /// How many elements of each name there were.
  private var counts: [UInt32] = Array(repeating: 0, count: 256)
  /// Whether the last node is text to which the next piece belongs.
  private var isInText: Bool = false
  /// The namespace seen last, by the address at which the parser keeps its name, and its prefix.
  private var namespace: (name: UnsafePointer<UInt8>?, prefix: UInt8) = (nil, 0)

  init(_ vocabulary: MarkupVocabulary, textBearing: Set<UInt8>? = nil, capacity: Int, depthLimit: Int) {
    self.depthLimit = depthLimit
    self.vocabulary = vocabulary
    self.textBearing = textBearing
    keepsText = (0...255).map { number in textBearing?.contains(UInt8(number)) ?? true }
    tape.nodes.reserveCapacity(capacity / 24)
    tape.bytes.reserveCapacity(capacity / 4)
  }

  /// An element starts.
  mutating func start(_ name: UnsafePointer<UInt8>, namespace address: UnsafePointer<UInt8>? = nil) {
    if let address, address != namespace.name {
      namespace = (address, vocabulary.prefix(ofNamespace: address))
    }
    let number: UInt8 = vocabulary.number(of: name, prefix: address == nil ? 0 : namespace.prefix)
    isInText = false
    if open.count >= Self.recordedDepth {
      unrecorded += 1
      if unrecorded > depthLimit, !isTooDeep {
        isTooDeep = true
        stop()
      }
      return
    }
    open.append(tape.nodes.count)
    tape.nodes.append(MarkupTape.Node(kind: .element, name: number, end: 0, count: counts[Int(number)]))
    counts[Int(number)] += 1
  }

  /// The element that started last has an attribute.
  mutating func attribute(_ name: UnsafePointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
    let number: UInt8 = vocabulary.number(of: name)
    guard number != 0, unrecorded == 0 else { return }
    add(.attribute, number, value)
  }

  /// Text stands in the element that is open.
  mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    guard let element = open.last, keepsText[Int(tape.nodes[element].name)] else { return }
    if isInText {
      tape.nodes[tape.nodes.count - 1].count += UInt32(text.count)
      tape.bytes.append(contentsOf: text)
    } else {
      add(.text, 0, text)
      isInText = true
    }
  }

  /// The element that is open ends.
  mutating func end() {
    isInText = false
    if unrecorded > 0 {
      unrecorded -= 1
      return
    }
    guard let element = open.popLast() else { return }
    tape.nodes[element].end = UInt32(tape.nodes.count)
  }

  /// A document type declaration starts, in which entities might be declared.
  mutating func declaration() {
    sawDeclaration = true
    stop()
  }

  /// Ends every element that is still open.
  mutating func finish() {
    while !open.isEmpty { end() }
  }

  private mutating func add(_ kind: MarkupTape.Node.Kind, _ number: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) {
    tape.nodes.append(
      MarkupTape.Node(kind: kind, name: number, end: UInt32(tape.bytes.count), count: UInt32(bytes.count)))
    tape.bytes.append(contentsOf: bytes)
  }
}
