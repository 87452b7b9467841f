/// What a page is read from.
enum ScanSource {
  /// Its picture.
  case image(PageImage)
  /// A file that nothing but tesseract opens, of several pages the one with this number, from 0.
  case file([UInt8], frame: Int?, resolution: Double)

  /// Its picture, where there is one.
  var image: PageImage? {
    if case .image(let image) = self { image } else { nil }
  }
}
