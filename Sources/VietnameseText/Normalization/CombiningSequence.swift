/// A run of characters that can only be composed together: from a starter up to the next character that nothing before can
/// change. It is decomposed, ordered and composed as the Unicode Standard says (section 3.11, D109 and D117), in time linear
/// in its length.
struct CombiningSequence {
  /// A scalar of the run.
  private struct Element {
    var scalar: UInt32
    var combiningClass: UInt8
    /// The offset of the character it came from, in bytes.
    var source: Int
  }

  /// The decomposed run; after `compose()`, the first `count` elements are the composed one.
  private var elements: [Element] = []
  private var count: Int = 0
  private var scratch: [Element] = []
  private let table: CompositionTable
  /// The steps taken for all runs so far.
  private(set) var work: WorkCounter = WorkCounter()

  /// Runs of marks up to this length are ordered by insertion, which is faster there.
  private static let shortRun: Int = 24

  init(table: CompositionTable) { self.table = table }

  /// Starts a new run.
  mutating func removeAll() {
    elements.removeAll(keepingCapacity: true)
    count = 0
  }

  /// Appends a character of the source, decomposed.
  mutating func append(_ scalar: UInt32, source: Int) {
    work.add(1)
    let property: CompositionProperty = table.property(of: scalar)
    guard property.decomposes else {
      elements.append(Element(scalar: scalar, combiningClass: property.combiningClass, source: source))
      return
    }
    table.decompose(scalar) { part in
      let combiningClass: UInt8 = table.property(of: part).combiningClass
      elements.append(Element(scalar: part, combiningClass: combiningClass, source: source))
    }
  }

  /// Composes the run.
  mutating func compose() {
    order()
    var starter: Int = -1
    // The class of the last mark that stands between the starter and the next element; -1 where none does.
    var lastClass: Int = -1
    count = 0
    for index in elements.indices {
      work.add(1)
      let element: Element = elements[index]
      let combiningClass = Int(element.combiningClass)
      if starter >= 0, lastClass < combiningClass,
        let composite = table.composite(of: elements[starter].scalar, element.scalar)
      {
        elements[starter].scalar = composite
        elements[starter].source = min(elements[starter].source, element.source)
        continue
      }
      if combiningClass == 0 {
        starter = count
        lastClass = -1
      } else {
        lastClass = combiningClass
      }
      elements[count] = element
      count += 1
    }
    // Ordered marks may stem from behind one another: source offsets must not run back.
    var least: Int = Int.max
    for index in stride(from: count - 1, through: 0, by: -1) {
      least = min(least, elements[index].source)
      elements[index].source = least
    }
  }

  /// Whether the composed run is, byte by byte, what `source` has in `range`.
  func isEqual(to source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var position: Int = range.lowerBound
    for index in 0..<count {
      var word: UInt32 = UTF8Encoding.word(of: elements[index].scalar)
      for _ in 0..<UTF8Encoding.length(of: elements[index].scalar) {
        guard position < range.upperBound, source[position] == UInt8(truncatingIfNeeded: word) else { return false }
        position += 1
        word >>= 8
      }
    }
    return position == range.upperBound
  }

  /// Appends the composed run to a text.
  func write(to output: inout ComposedText) {
    for index in 0..<count { output.append(elements[index].scalar, at: elements[index].source) }
  }

  /// Puts every run of marks in canonical order.
  private mutating func order() {
    var start: Int = 0
    while start < elements.count {
      guard elements[start].combiningClass != 0 else {
        start += 1
        continue
      }
      var end: Int = start + 1
      var isOrdered: Bool = true
      while end < elements.count, elements[end].combiningClass != 0 {
        if elements[end].combiningClass < elements[end - 1].combiningClass { isOrdered = false }
        end += 1
      }
      if !isOrdered {
        if end - start <= Self.shortRun { orderByInsertion(start..<end) } else { orderByCounting(start..<end) }
      }
      start = end
    }
  }

  private mutating func orderByInsertion(_ range: Range<Int>) {
    for index in range.dropFirst() {
      let element: Element = elements[index]
      var place: Int = index
      while place > range.lowerBound, elements[place - 1].combiningClass > element.combiningClass {
        work.add(1)
        elements[place] = elements[place - 1]
        place -= 1
      }
      elements[place] = element
    }
  }

  private mutating func orderByCounting(_ range: Range<Int>) {
    work.add(2 * range.count + 2 * 257)
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: elements[range])
    var places: [Int] = Array(repeating: 0, count: 257)
    for element in scratch { places[Int(element.combiningClass) + 1] += 1 }
    places[0] = range.lowerBound
    for combiningClass in 1..<257 { places[combiningClass] += places[combiningClass - 1] }
    for element in scratch {
      let combiningClass = Int(element.combiningClass)
      elements[places[combiningClass]] = element
      places[combiningClass] += 1
    }
  }
}
