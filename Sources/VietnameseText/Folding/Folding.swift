/// Comparison of texts that overlooks differences of spelling, over bytes.
///
/// All functions take UTF-8 in NFC; bytes that are not well-formed stay as they are. Time is linear in the length of the text.
public enum Folding {
  /// The text with the differences of `options` taken out: equal for texts that differ in nothing else.
  public static func fold(_ bytes: UnsafeBufferPointer<UInt8>, _ options: FoldingOptions) -> [UInt8] {
    var folder = TextFolder(options: options, capacity: bytes.count)
    folder.fold(bytes)
    return folder.output
  }

  /// The text with the differences of `options` taken out: equal for texts that differ in nothing else.
  public static func fold(_ bytes: some Collection<UInt8>, _ options: FoldingOptions) -> [UInt8] {
    if let result = bytes.withContiguousStorageIfAvailable({ fold($0, options) }) { return result }
    return Array(bytes).withUnsafeBufferPointer { fold($0, options) }
  }

  /// Whether two texts differ in nothing but what `options` overlook.
  public static func equal(
    _ first: some Collection<UInt8>, _ second: some Collection<UInt8>, _ options: FoldingOptions
  ) -> Bool {
    if first.elementsEqual(second) { return true }
    return fold(first, options) == fold(second, options)
  }
}
