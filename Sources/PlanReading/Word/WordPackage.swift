/// The parts of a DOCX file that are read.
struct WordPackage {
  /// The body of the document.
  private(set) var body: MarkupTape
  /// The styles; empty where there are none, as are the others.
  private(set) var styles = MarkupTape()
  private(set) var numbering = MarkupTape()
  private(set) var footnotes = MarkupTape()
  private(set) var endnotes = MarkupTape()
  /// The header that the first page alone has; empty where it has none.
  private(set) var firstHeader = MarkupTape()
  /// The font that stands for the theme's.
  private(set) var themeFont: LegacyFont = .unicode

  /// The parts of a file with these bytes.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingError) {
    var package = PackageParts(bytes, limits: limits)
    let relations: [String: [UInt8]] = try package.parts { path in path.hasSuffix(".rels") }
    let root: [Relation] = try Self.relations("_rels/.rels", in: relations, of: "")
    let main: String = root.first { $0.kind == "officeDocument" }?.target ?? "word/document.xml"
    let folder: String = PackageParts.folder(of: main)
    let name: Substring = main.dropFirst(folder.utf8.count)
    let others: [Relation] = try Self.relations("\(folder)_rels/\(name).rels", in: relations, of: folder)
    var paths: [String: String] = [:]
    for relation in others where Self.kinds.contains(relation.kind) { paths[relation.kind] = relation.target }

    let wanted: Set<String> = Set(paths.values).union([main])
    let parts: [String: [UInt8]] = try package.parts { path in wanted.contains(path) }
    func tape(_ kind: String) throws(ReadingError) -> MarkupTape? {
      guard let path = paths[kind], let bytes = parts[path] else { return nil }
      return try Self.tape(bytes, path)
    }
    guard let document = parts[main] else { throw .missingPart(main) }
    body = try Self.tape(document, main)
    if let theme = paths["theme"].flatMap({ parts[$0] }) { themeFont = Self.font(ofTheme: theme) }
    if let path = paths["styles"], let bytes = parts[path] { styles = try Self.tape(ofStyles: bytes, path) }
    numbering = try tape("numbering") ?? numbering
    footnotes = try tape("footnotes") ?? footnotes
    endnotes = try tape("endnotes") ?? endnotes
    guard let id = firstHeaderID, let header = others.first(where: { $0.id == id && $0.kind == "header" }) else {
      return
    }
    guard let bytes = try package.parts({ path in path == header.target })[header.target] else { return }
    firstHeader = try Self.tape(bytes, header.target)
  }

  /// The id of the link to the header of the first page where the first section has one of its own.
  private var firstHeaderID: String? {
    guard let section = body.nodes.indices.first(where: { body.word($0) == .sectPr }),
      let isOwn = body.child(.titlePg, of: section), body.isOn(isOwn)
    else { return nil }
    let reference: Int? = body.children(of: section).first { child in
      body.word(child) == .headerReference && body.value(.type, of: child) == "first"
    }
    return reference.flatMap { body.value(.id, of: $0) }
  }

  /// The kinds of parts that are read besides the body.
  private static let kinds: Set<String> = ["styles", "numbering", "footnotes", "endnotes", "theme"]

  /// A link from one part to another.
  private struct Relation {
    var id: String?
    /// The last component of its type.
    var kind: String
    /// The path in the package.
    var target: String
  }

  /// The links of a part to others of the package; those that lead out of it are left out.
  private static func relations(
    _ path: String, in parts: [String: [UInt8]], of folder: String
  ) throws(ReadingError) -> [Relation] {
    guard let bytes = parts[path] else { return [] }
    let tape: MarkupTape = try Self.tape(bytes, path, vocabulary: RelationName.vocabulary)
    return tape.nodes.indices.compactMap { node in
      guard tape.nodes[node].kind == .element,
        let type = tape.attribute(RelationName.type.rawValue, of: node).map({ tape.string($0) }),
        let target = tape.attribute(RelationName.target.rawValue, of: node).map({ tape.string($0) }),
        tape.attribute(RelationName.targetMode.rawValue, of: node).map({ tape.string($0) }) != "External"
      else { return nil }
      let kind: Substring = type[(type.lastIndex(of: "/").map { type.index(after: $0) } ?? type.startIndex)...]
      return Relation(
        id: tape.attribute(RelationName.id.rawValue, of: node).map { tape.string($0) }, kind: String(kind),
        target: PackageParts.resolve(target, in: folder))
    }
  }

  private enum RelationName: UInt8 {
    case type = 1
    case target, targetMode, id

    static let vocabulary = MarkupVocabulary(["Type", "Target", "TargetMode", "Id"])
  }

  /// The tape of a style sheet without what is not looked at; where that cannot be read, the whole says what is wrong.
  private static func tape(ofStyles bytes: [UInt8], _ path: String) throws(ReadingError) -> MarkupTape {
    if let tape = try? Self.tape(WordStyleSheet.shortened(bytes), path) { return tape }
    return try tape(bytes, path)
  }

  private static func tape(
    _ bytes: [UInt8], _ path: String, vocabulary: MarkupVocabulary = WordName.vocabulary
  ) throws(ReadingError) -> MarkupTape {
    do throws(MarkupError) {
      return try XMLParser.parse(bytes, vocabulary: vocabulary, textBearing: WordName.textBearing)
    } catch {
      throw .markup(error, part: path)
    }
  }

  /// The font of a theme: themes name one for text and one for headings, and mostly Unicode ones.
  private static func font(ofTheme theme: [UInt8]) -> LegacyFont {
    let mark: [UInt8] = Array("typeface=\"".utf8)
    var start: Int = 0
    // The first two Latin typefaces are those of headings and of text.
    while let found = ByteSearch.first(mark, in: theme, from: start) {
      let name = theme[(found + mark.count)...].prefix { $0 != UInt8(ascii: "\"") }
      let font = LegacyFont(name: String(decoding: name, as: UTF8.self))
      if font != .unicode { return font }
      start = found + mark.count
    }
    return .unicode
  }
}
