/// A page as a converter gives it.
struct Page {
  /// Its size, in points.
  var width: Float = 0
  var height: Float = 0
  /// What stands on it, in no order.
  var segments: [PageSegment] = []
  /// The tables that are drawn on it, from top to bottom.
  var tables: [RuledTable] = []
}

extension Page {
  /// The page where the bytes of its words stand `shift` bytes later.
  func shifted(by shift: Int) -> Page {
    var page: Page = self
    page.segments = segments.map { segment in
      PageSegment(
        segment.words.map { word in
          var word: PageWord = word
          word.text = word.text.lowerBound + shift..<word.text.upperBound + shift
          return word
        })
    }
    return page
  }
}
