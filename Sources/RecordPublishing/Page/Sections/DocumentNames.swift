internal import CampaignRecord

/// What documents are called: type and number, or the words by which a law or resolution is cited.
struct DocumentNames {
  /// The words of the first citation of each document.
  private let words: [String: String]
  private let language: Wording.Language

  /// The names of the documents of a record.
  init(_ record: CampaignRecord, _ language: Wording.Language) {
    self.language = language
    let words: [(String, String)] = record.citations.compactMap { citation in
      citation.document.map { document in (document, citation.text.onOneLine) }
    }
    self.words = Dictionary(words) { first, _ in first }
  }

  /// The name of a document.
  func name(of document: ReferencedDocument) -> String {
    if let number = document.number { return [document.type, number].compactMap(\.self).joined(separator: " ") }
    return words[document.id] ?? document.subject ?? document.type
      ?? language(vi: "Văn bản không có số", en: "Document without a number")
  }
}
