import Testing

@testable import PlanReading

@Suite struct ScanBatchesTests {
  /// How many pages each process reads, of so many pages of A4, or larger ones.
  @Test(arguments: [
    (1, 2, 4, [1]), (2, 2, 4, [1, 1]), (3, 1, 4, [3]), (5, 1, 4, [2, 3]), (5, 2, 4, [2, 3]), (8, 2, 4, [4, 4]),
    (9, 2, 4, [2, 2, 2, 3]), (0, 2, 4, []), (3, 1, 40, [1, 1, 1]), (4, 2, 15, [2, 2]),
  ])
  func pagesOfBatches(pages: Int, readers: Int, megapixels: Int, sizes: [Int]) {
    let batches: [Range<Int>] = ScanBatches.batches(
      of: Array(repeating: megapixels * 1_000_000, count: pages), readers: readers)
    #expect(batches.map(\.count) == sizes)
    #expect(batches.flatMap { Array($0) } == Array(0..<pages))
  }
}
