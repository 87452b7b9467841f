/// The words of a document's pages with their places: what a converter says of a text layer or of pictures.
struct PageWords {
  /// The bytes that the words are ranges of.
  var bytes: [UInt8]
  var pages: [Page] = []

  /// Puts a page that was read from a picture in the place of one.
  mutating func put(_ scan: ScanPage, at index: Int) {
    let shift: Int = bytes.count
    bytes += scan.bytes
    pages[index] = scan.page.shifted(by: shift)
  }
}
