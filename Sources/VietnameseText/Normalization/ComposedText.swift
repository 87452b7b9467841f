/// The result of composition: a text in NFC, and where its offsets drift from those of the text before.
struct ComposedText {
  /// The text in UTF-8; while composing, room for more follows its `count` bytes.
  private(set) var bytes: [UInt8]
  /// From normalized offsets to those before composition; a step stands where the drift changes.
  private(set) var steps: SourceMapSteps = SourceMapSteps()

  private var count: Int = 0
  private var drift: Int

  /// An empty text whose first character stands at `start` of the source.
  init(start: Int) {
    bytes = []
    drift = start
    if start > 0 { steps.append(normalized: 0, source: start) }
  }

  /// The bytes that short pieces are copied by.
  private static let chunk: Int = 16

  /// Appends bytes of the source as they are.
  mutating func append(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    makeRoom(for: range.count)
    let start: Int = count
    bytes.withUnsafeMutableBytes { Self.copy(source, range, to: $0, at: start) }
    count += range.count
  }

  /// Appends a scalar that stands for the source from `source` on.
  mutating func append(_ scalar: UInt32, at source: Int) {
    mark(source: source)
    makeRoom(for: 4)
    let start: Int = count
    let word: UInt32 = UTF8Encoding.word(of: scalar).littleEndian
    bytes.withUnsafeMutableBytes { $0.storeBytes(of: word, toByteOffset: start, as: UInt32.self) }
    count += UTF8Encoding.length(of: scalar)
  }

  /// Appends bytes of the source as they are, then one scalar in the place of those up to `end`.
  @inline(__always)
  mutating func append(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, then scalar: UInt32, upTo end: Int) {
    makeRoom(for: range.count + 4)
    let start: Int = count
    bytes.withUnsafeMutableBytes { output in
      Self.copy(source, range, to: output, at: start)
      let word: UInt32 = UTF8Encoding.word(of: scalar).littleEndian
      output.storeBytes(of: word, toByteOffset: start + range.count, as: UInt32.self)
    }
    count += range.count + UTF8Encoding.length(of: scalar)
    mark(source: end)
  }

  @inline(__always)
  private static func copy(
    _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to output: UnsafeMutableRawBufferPointer, at start: Int
  ) {
    let input = UnsafeRawBufferPointer(source)
    if range.count <= chunk, range.lowerBound + chunk <= input.count {
      let piece = input.loadUnaligned(fromByteOffset: range.lowerBound, as: SIMD16<UInt8>.self)
      output.storeBytes(of: piece, toByteOffset: start, as: SIMD16<UInt8>.self)
    } else {
      UnsafeMutableRawBufferPointer(rebasing: output[start..<start + range.count])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: input[range]))
    }
  }

  /// Says that the next byte stands for the source from `source` on.
  @inline(__always)
  mutating func mark(source: Int) {
    guard source - count != drift else { return }
    drift = source - count
    steps.append(normalized: count, source: source)
  }

  /// Ends the text.
  mutating func finish() { bytes.removeLast(bytes.count - count) }

  /// Makes room for a text of `length` bytes.
  mutating func reserve(_ length: Int) { makeRoom(for: length) }

  /// Keeps room for `length` bytes and a chunk.
  @inline(__always)
  private mutating func makeRoom(for length: Int) {
    let missing: Int = count + length + Self.chunk - bytes.count
    if missing > 0 { grow(by: missing) }
  }

  @inline(never)
  private mutating func grow(by missing: Int) {
    bytes.append(contentsOf: repeatElement(0, count: max(missing, bytes.count / 2)))
  }
}
