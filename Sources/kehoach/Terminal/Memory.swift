internal import CMemory

/// How the program holds memory.
enum Memory {
  /// Blocks of this many bytes and more go back to the system as soon as nothing uses them.
  private static let large: Int32 = 128 * 1024

  /// Holds large blocks apart. Else the C library learns from the first that are freed to keep those that come after, and two
  /// workers over files of 1 MB hold several megabytes that nobody uses.
  static func returnsLargeBlocks() {
    mallopt(M_MMAP_THRESHOLD, large)
  }
}
