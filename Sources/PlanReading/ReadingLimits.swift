/// How much a file may take to be read: what is packed into a small file may be very large.
public struct ReadingLimits: Hashable, Sendable {
  /// The most bytes that one packed part or member may have when it is unpacked.
  public var memberBytes: Int = 64 << 20
  /// The most bytes that all that is taken from one archive may have when it is unpacked, archives within it included.
  public var archiveBytes: Int = 256 << 20
  /// The most members that an archive may have.
  public var members: Int = 10_000
  /// How many archives may lie within one another.
  public var archiveDepth: Int = 3
  /// The most bytes that a web page may have.
  public var pageBytes: Int = 16 << 20

  /// The most pages that a PDF may have.
  public var pages: Int = 1000
  /// The most pixels that a picture may have.
  public var pixels: Int = 100_000_000
  /// The most seconds that a converter may take for a file (for a page, where it is read from a picture), and the processor time that it may use.
  public var converterSeconds: Int = 60
  /// The most bytes of address space that a converter may take.
  public var converterMemoryBytes: Int = 1 << 30
  /// The most bytes that a converter may give, and that a file of its own may have.
  public var converterOutputBytes: Int = 128 << 20

  /// The limits that hold where nothing else is said.
  public init() {}
}
