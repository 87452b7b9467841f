/// The names of hOCR that are looked at.
enum ScanName {
  static let title: UInt8 = 1
  static let vocabulary = MarkupVocabulary(["title"])
}
