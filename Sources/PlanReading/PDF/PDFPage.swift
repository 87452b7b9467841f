/// A page as the converter gives it.
struct PDFPage {
  /// Its size, in points.
  var width: Float = 0
  var height: Float = 0
  /// What stands on it, in no order.
  var segments: [PDFSegment] = []
}
