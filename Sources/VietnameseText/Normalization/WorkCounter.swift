/// The steps that composition took, counted in debug builds only: by it tests hold that time is linear.
struct WorkCounter {
  #if DEBUG
    private(set) var count: Int = 0
  #endif

  /// Adds to the count.
  @inline(__always)
  mutating func add(_ steps: Int) {
    #if DEBUG
      count += steps
    #endif
  }
}
