/// The tables of facts that reading and checking rest on, with the few ways in which they are asked.
public struct Lexicons: Sendable {
  /// Types of documents, in the table's order.
  public let documentTypes: [DocumentTypeRow]
  /// Bodies and abbreviations, in the table's order.
  public let agencies: [AgencyRow]
  /// Days that plans commemorate, in the table's order.
  public let anniversaries: [AnniversaryRow]
  /// Words with which names of bodies start, in the table's order.
  public let bodyNouns: [BodyNounRow]
  /// Slips that are words, in the table's order.
  public let confusions: [ConfusionRow]
  /// Congresses and terms, in the table's order.
  public let congresses: [CongressRow]
  /// Words beside which verbs of duties are none, in the table's order.
  public let dutyExceptions: [DutyExceptionRow]
  /// Words by which it is known who owes a duty, in the table's order.
  public let dutyWords: [DutyWordRow]
  /// Documents that plans cite, in the table's order.
  public let knownDocuments: [KnownDocumentRow]
  /// The provinces of before 2025-07-01, in the table's order.
  public let provinces: [ProvinceRow]
  /// Syllables at which two words meet, in the table's order.
  public let wordMeetings: [WordMeetingRow]

  private let documentTypesByAbbreviation: [String: [DocumentTypeRow]]
  private let agenciesByAbbreviation: [String: [AgencyRow]]
  private let congressesByOrganisation: [String: [CongressRow]]
  private let documentsByNumber: [String: [KnownDocumentRow]]
  private let provincesByName: [String: ProvinceRow]

  /// The tables that the program carries, read when they are first asked for.
  public static let compiledIn: Self = {
    do {
      return try Self { _ throws(LexiconError) in nil }
    } catch {
      preconditionFailure("A table that is compiled in cannot be read: \(error)")
    }
  }()

  /// The tables of a folder, each a file as in `LexiconTable.fileName`. A table that the folder lacks is the compiled-in
  /// one.
  public init(directory: String) throws(LexiconError) {
    try TableFile.requireDirectory(directory)
    try self.init { table throws(LexiconError) in try TableFile.bytes(of: table.fileName, in: directory) }
  }

  private init(override: (LexiconTable) throws(LexiconError) -> [UInt8]?) throws(LexiconError) {
    func rows<Row: LexiconRow>(_: Row.Type) throws(LexiconError) -> [Row] {
      try Row.rows(from: override(Row.table) ?? Row.table.compiledInBytes)
    }
    documentTypes = try rows(DocumentTypeRow.self)
    agencies = try rows(AgencyRow.self)
    anniversaries = try rows(AnniversaryRow.self)
    bodyNouns = try rows(BodyNounRow.self)
    confusions = try rows(ConfusionRow.self)
    congresses = try rows(CongressRow.self)
    dutyExceptions = try rows(DutyExceptionRow.self)
    dutyWords = try rows(DutyWordRow.self)
    knownDocuments = try rows(KnownDocumentRow.self)
    provinces = try rows(ProvinceRow.self)
    wordMeetings = try rows(WordMeetingRow.self)

    documentTypesByAbbreviation = Dictionary(grouping: documentTypes.filter { $0.abbreviation != nil }) {
      $0.abbreviation ?? ""
    }
    agenciesByAbbreviation = Dictionary(grouping: agencies, by: \.abbreviation)
    congressesByOrganisation = Dictionary(grouping: congresses, by: \.organisation)
    documentsByNumber = Dictionary(grouping: knownDocuments, by: \.number)
    var names: [String: ProvinceRow] = [:]
    for province in provinces { names[province.name] = province }
    for province in provinces {
      for alias in province.aliases where names[alias] == nil { names[alias] = province }
    }
    provincesByName = names
  }

  /// The types with this abbreviation, exactly as written, under all rules.
  public func documentTypes(abbreviated abbreviation: String) -> [DocumentTypeRow] {
    documentTypesByAbbreviation[abbreviation] ?? []
  }

  /// The bodies and terms with this abbreviation, exactly as written.
  public func agencies(abbreviated abbreviation: String) -> [AgencyRow] {
    agenciesByAbbreviation[abbreviation] ?? []
  }

  /// The congresses or terms of an organisation.
  public func congresses(of organisation: String) -> [CongressRow] {
    congressesByOrganisation[organisation] ?? []
  }

  /// The documents with this number, exactly as written; more than one where a number came back.
  public func knownDocuments(numbered number: String) -> [KnownDocumentRow] {
    documentsByNumber[number] ?? []
  }

  /// The province that had this name, or one of its spellings, before 2025-07-01.
  public func province(named name: String) -> ProvinceRow? {
    provincesByName[name]
  }
}
