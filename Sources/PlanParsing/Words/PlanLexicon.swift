import Lexicons
import VietnameseText

/// What the recognizers know of the world: the types of documents, abbreviations of bodies, names of laws; made once from
/// the tables of facts.
final class PlanLexicon: Sendable {
  /// A type of document.
  struct DocumentKind: Sendable, Equatable {
    /// The abbreviation; nil for a type without one.
    var code: String?
    /// The name.
    var name: String
    /// Other abbreviations of other regimes: the Party's `QĐ` for Quy định.
    var otherCodes: [String] = []

    /// The abbreviation that the number gives, where it is one of this type's; else the usual one.
    func code(printed: String) -> String? { otherCodes.contains(printed) ? printed : code }
  }

  /// A day of any year.
  struct DayOfYear: Hashable, Sendable {
    let month: Int
    let day: Int
  }

  /// The numbers of keywords and of the words of every table.
  let vocabulary: Vocabulary
  /// The types that phrases lead to.
  let kinds: [DocumentKind]
  /// The names of types; the value is an index into `kinds`.
  let kindNames: PhraseTable
  /// The names of laws without `Luật`; the value has no meaning.
  let lawNames: PhraseTable
  /// How names of laws go on behind a comma; the value has no meaning.
  let lawTails: PhraseTable
  /// What bodies do; the value is an index into `dutyVerbTraits`.
  let dutyVerbs: PhraseTable
  /// The words beside which verbs of duties are none; the first is of the verbs that have no such words.
  let dutyVerbTraits: [DutyVerb]
  /// The nouns of those who owe; the value has no meaning.
  let holders: PhraseTable
  /// The nouns with which names of bodies start; the value is an index into `bodyNounTraits`.
  let bodyNouns: PhraseTable
  /// How each of those nouns must be printed, and what must not stand behind it.
  let bodyNounTraits: [BodyNoun]
  /// What starts like the name of a body and is none; the value has no meaning.
  let otherNouns: PhraseTable
  /// The types by abbreviation.
  let kindsByCode: [[UInt8]: Int]
  /// The types by the letters of their names, without blanks and marks.
  let kindsByLetters: [[UInt8]: Int]
  /// What `kindsByLetters` leaves out of account.
  static let letterFolding: FoldingOptions = [.diacritics, .stroke, .letterCase]
  /// The days of the calendar that plans commemorate.
  let commemoratedDays: Set<DayOfYear>
  /// Abbreviations of bodies, in capitals as printed.
  let bodyCodes: Set<[UInt8]>
  /// The words at both sides of a comma or `và` inside names of bodies and events: `Văn hóa, Thể thao`.
  private let joinedWords: Set<UInt32>

  init(_ lexicons: Lexicons) {
    var builder = VocabularyBuilder()
    var kinds: [DocumentKind] = []
    var names: [(words: [UInt16], value: Int)] = []
    var codes: [[UInt8]: Int] = [:]
    for row in lexicons.documentTypes {
      // `Thông tư liên tịch` and `Bộ luật` are types of their own; `Nghị quyết của Quốc hội` is a Nghị quyết.
      let isOwn: Bool = row.regime == .legal && !row.name.contains(" của ")
      let kind = DocumentKind(code: row.abbreviation, name: isOwn ? row.name : row.kindOf ?? row.name)
      let index: Int = kinds.firstIndex { $0.name == kind.name } ?? kinds.count
      if index == kinds.count {
        kinds.append(kind)
      } else if let code = row.abbreviation, code != kinds[index].code, isOwn || row.kindOf == nil {
        kinds[index].otherCodes.append(code)
      }
      names.append((builder.words(row.name), index))
      for alias in row.aliases where alias.utf8.contains(UInt8(ascii: " ")) {
        names.append((builder.words(alias), index))
      }
      for code in [row.abbreviation].compactMap({ $0 }) + row.aliases.filter({ !$0.utf8.contains(UInt8(ascii: " ")) })
      where codes[Array(code.utf8)] == nil {
        codes[Array(code.utf8)] = index
      }
    }
    for (name, target) in Self.spokenNames {
      if let index = kinds.firstIndex(where: { $0.name == target }) { names.append((builder.words(name), index)) }
    }
    var laws: [(words: [UInt16], value: Int)] = []
    for row in lexicons.knownDocuments where row.type == "Luật" || row.type == "Bộ luật" || row.type == "Pháp lệnh" {
      laws.append((builder.wordsAndCommas(row.title), laws.count))
    }
    var bodies: Set<[UInt8]> = []
    var joined: Set<UInt32> = []
    for row in lexicons.agencies {
      bodies.insert(Array(row.abbreviation.utf8))
      builder.addJoints(row.name, to: &joined)
    }
    commemoratedDays = Set(
      lexicons.anniversaries.compactMap { row in
        guard let month = row.date?.month, let day = row.date?.day else { return nil }
        return DayOfYear(month: month, day: day)
      })
    for row in lexicons.anniversaries {
      for name in [row.name] + row.aliases { builder.addJoints(name, to: &joined) }
    }
    let tails = LawTails.list.map { (words: builder.words($0), value: 0) }
    var traits: [DutyVerb] = [DutyVerb()]
    var traitsByVerb: [String: Int] = [:]
    for row in lexicons.dutyExceptions {
      traitsByVerb[row.verb] = traits.count
      traits.append(
        DutyVerb(
          notAfter: builder.numbers(row.notAfter), notBefore: builder.numbers(row.notBefore),
          nameAfter: builder.numbers(row.nameAfter)))
    }
    var dutyWords: [DutyWordRow.Use: [(words: [UInt16], value: Int)]] = [:]
    for row in lexicons.dutyWords {
      let traits: Int = row.use == .verb ? traitsByVerb[row.words] ?? 0 : 0
      dutyWords[row.use, default: []].append((builder.words(row.words), traits))
    }
    dutyVerbTraits = traits
    let nouns = lexicons.bodyNouns.enumerated().map { (words: builder.words($1.words), value: $0) }
    bodyNounTraits = lexicons.bodyNouns.map { row in
      BodyNoun(letters: row.letters, notBefore: builder.numbers(row.notBefore))
    }
    self.kinds = kinds
    // Shorter names may be spelled by other words.
    kindsByLetters = Dictionary(
      kinds.enumerated().map { index, kind in
        (Folding.fold(kind.name.utf8.filter { $0 != UInt8(ascii: " ") }, Self.letterFolding), index)
      }.filter { $0.0.count >= 6 }, uniquingKeysWith: { first, _ in first })
    kindsByCode = codes
    bodyCodes = bodies
    joinedWords = joined
    kindNames = PhraseTable(names, vocabularySize: builder.size)
    lawNames = PhraseTable(laws, vocabularySize: builder.size)
    lawTails = PhraseTable(tails, vocabularySize: builder.size)
    dutyVerbs = PhraseTable(dutyWords[.verb] ?? [], vocabularySize: builder.size)
    bodyNouns = PhraseTable(nouns, vocabularySize: builder.size)
    holders = PhraseTable(dutyWords[.holder] ?? [], vocabularySize: builder.size)
    otherNouns = PhraseTable(dutyWords[.other] ?? [], vocabularySize: builder.size)
    vocabulary = builder.vocabulary()
  }

  /// How running text names a type otherwise than the tables do.
  private static let spokenNames: [(String, String)] = [
    ("Văn bản", "Công văn"), ("Chương trình công tác", "Chương trình"), ("Thông báo kết luận", "Thông báo"),
    ("Quyết định cá biệt", "Quyết định"),
  ]

  /// Whether a comma, dash or `và` between two words of the flow belongs to a name that the tables know.
  func joins(_ before: Int, _ after: Int, in flow: Flow) -> Bool {
    guard before >= 0, after < flow.count, flow.kind(before) == .word, flow.kind(after) == .word else { return false }
    let key: UInt32 = UInt32(flow.tokens[before].word) << 16 | UInt32(flow.tokens[after].word)
    return key & 0xFFFF != 0 && key >> 16 != 0 && joinedWords.contains(key)
  }

  /// The type with this abbreviation; nil where there is none.
  func kind(code: some Collection<UInt8>) -> DocumentKind? {
    kindsByCode[Array(code)].map { kinds[$0] }
  }
}

/// Gives numbers to words that are no keywords, and remembers their spellings.
private struct VocabularyBuilder {
  private var numbers: [String: UInt16] = [:]
  private var extra: [String] = []
  private let keywords: Vocabulary = PlanVocabulary.keywords

  /// The usual words get the first numbers, in their order, whatever the tables hold.
  init() {
    for word in UsualWords.list { _ = number(of: word) }
  }

  /// The greatest number given.
  var size: Int { Keyword.allCases.count + extra.count }

  /// The numbers of the words of a name; marks are left out.
  mutating func words(_ name: String) -> [UInt16] {
    name.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "-" }).map { number(of: String($0)) }
  }

  /// The numbers of the words of a name, and those of the commas between them.
  mutating func wordsAndCommas(_ name: String) -> [UInt16] {
    name.split(separator: " ").flatMap { part in
      words(String(part)) + (part.hasSuffix(",") ? [PhraseTable.number(of: .comma)] : [])
    }
  }

  mutating func number(of word: String) -> UInt16 {
    let small: String = word.lowercased()
    let known: UInt16 = keywords.number(of: small.utf8)
    if known != 0 { return known }
    if let number = numbers[small] { return number }
    guard small.utf8.count <= 16 else { return 0 }
    let number: UInt16 = UInt16(Keyword.allCases.count + extra.count)
    numbers[small] = number
    extra.append(small)
    return number
  }

  /// The numbers of single words.
  mutating func numbers(_ words: [String]) -> Set<UInt16> {
    // What has no number would be taken for every word that has none.
    Set(words.map { word in number(of: word) }).subtracting([0])
  }

  /// Adds the words around each comma, `và` and dash of a name.
  mutating func addJoints(_ name: String, to joined: inout Set<UInt32>) {
    let parts: [Substring] = name.split(separator: " ")
    for (index, part) in parts.enumerated() where index + 1 < parts.count {
      if part.hasSuffix(",") {
        joined.insert(UInt32(number(of: String(part.dropLast()))) << 16 | UInt32(number(of: String(parts[index + 1]))))
      } else if part == "và" || part == "-", index > 0 {
        let before: Substring = parts[index - 1].hasSuffix(",") ? parts[index - 1].dropLast() : parts[index - 1]
        joined.insert(UInt32(number(of: String(before))) << 16 | UInt32(number(of: String(parts[index + 1]))))
      }
    }
  }

  func vocabulary() -> Vocabulary {
    var vocabulary = Vocabulary(capacity: (Keyword.allCases.count + extra.count) * 4 + 64)
    PlanVocabulary.addKeywords(to: &vocabulary)
    for (index, word) in extra.enumerated() {
      vocabulary.add(word, number: UInt16(Keyword.allCases.count + index))
    }
    return vocabulary
  }
}
