/// The tables of facts.
public enum LexiconTable: String, Hashable, Sendable, CaseIterable {
  /// Bodies by the abbreviation in their symbols.
  case agencies
  /// Days that plans commemorate.
  case anniversaries
  /// Words with which names of bodies start.
  case bodyNouns = "body_nouns"
  /// Slips that are words, and what was meant.
  case confusions
  /// Congresses and terms.
  case congresses
  /// Types of documents and the shape of their numbers.
  case documentTypes = "document_types"
  /// Words beside which verbs of duties are none.
  case dutyExceptions = "duty_exceptions"
  /// Words by which it is known who owes a duty.
  case dutyWords = "duty_words"
  /// Documents that plans cite.
  case knownDocuments = "known_documents"
  /// Provinces before and after the merger of 2025.
  case provinces
  /// Syllables at which two words meet.
  case wordMeetings = "word_meetings"

  /// The name of the table's file.
  public var fileName: String { rawValue + ".tsv" }

  /// The table as it is compiled in.
  public var compiledInText: String { embeddedText.description }

  private var embeddedText: StaticString {
    switch self {
    case .agencies: EmbeddedTables.agencies
    case .anniversaries: EmbeddedTables.anniversaries
    case .bodyNouns: EmbeddedTables.bodyNouns
    case .confusions: EmbeddedTables.confusions
    case .congresses: EmbeddedTables.congresses
    case .documentTypes: EmbeddedTables.documentTypes
    case .dutyExceptions: EmbeddedTables.dutyExceptions
    case .dutyWords: EmbeddedTables.dutyWords
    case .knownDocuments: EmbeddedTables.knownDocuments
    case .provinces: EmbeddedTables.provinces
    case .wordMeetings: EmbeddedTables.wordMeetings
    }
  }

  var compiledInBytes: [UInt8] { embeddedText.withUTF8Buffer { Array($0) } }
}
