/// Which pages are read by one process: what it does before it reads the first takes as long as a tenth of a page.
enum ScanBatches {
  /// The most pages of one batch, and the most pixels: its pictures are all in memory at once.
  private static let most: Int = 4
  private static let mostPixels: Int = 32_000_000

  /// Pages of so many pixels each in batches, in order, so that as many readers as there are have alike to do.
  static func batches(of pixels: [Int], readers: Int) -> [Range<Int>] {
    let rounds: Int = (pixels.count + readers * most - 1) / (readers * most)
    let count: Int = min(pixels.count, rounds * readers)
    let batches: [Range<Int>] = (0..<count).map { batch in
      batch * pixels.count / count..<(batch + 1) * pixels.count / count
    }
    return batches.flatMap { batch in
      batch.reduce(0) { $0 + pixels[$1] } <= mostPixels ? [batch] : batch.map { $0..<$0 + 1 }
    }
  }
}
