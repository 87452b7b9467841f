internal import PlanText

/// The parts of a Word file that a review reads and changes.
struct WordReviewPackage {
  /// The parts with text.
  private(set) var parts: [TextRun.Part: WordPart] = [:]
  /// The comments, with those that the file has.
  private(set) var comments: WordComments
  /// The contents of members that change.
  private(set) var changed: [String: [UInt8]] = [:]
  /// New members.
  private(set) var added: [(name: String, bytes: [UInt8])] = []

  private let commentsPath: String
  private let hasComments: Bool
  private let relationsPath: String
  private let relations: WordLinks
  private let hasRelations: Bool
  private let types: WordLinks
  private let relationType: String

  private static let typesPath = "[Content_Types].xml"

  init(_ archive: ZIPArchive, _ unpack: WordReview.Unpacking) throws(PackageError) {
    let names: Set<String> = Set(archive.members.map { member in String(decoding: member.name, as: UTF8.self) })
    let roots: [String: [UInt8]] = try unpack(["_rels/.rels", Self.typesPath])
    guard let types = roots[Self.typesPath] else { throw .missingPart(Self.typesPath) }
    self.types = WordLinks(types)
    let root = WordLinks(roots["_rels/.rels"] ?? [])
    let main: String = root.path(ofKind: "officeDocument", from: "") ?? "word/document.xml"
    let folder: String = main.lastIndex(of: "/").map { slash in String(main[...slash]) } ?? ""
    relationsPath = "\(folder)_rels/\(main.dropFirst(folder.count)).rels"
    hasRelations = names.contains(relationsPath)
    relations = WordLinks(try unpack([relationsPath])[relationsPath] ?? [])
    let paths: [TextRun.Part: String?] = [
      .body: main, .footnotes: relations.path(ofKind: "footnotes", from: folder),
      .endnotes: relations.path(ofKind: "endnotes", from: folder),
    ]
    let known: String? = relations.path(ofKind: "comments", from: folder)
    hasComments = known.map(names.contains) ?? false
    commentsPath = hasComments ? known ?? "" : Self.newName("\(folder)comments", besides: names)
    let contents: [String: [UInt8]] = try unpack(
      Set(paths.values.compactMap(\.self) + (hasComments ? [commentsPath] : [])))
    guard let body = contents[main] else { throw .missingPart(main) }
    for (part, path) in paths {
      guard let path, let markup = contents[path] else { continue }
      parts[part] = try WordPart(markup, path: path)
    }
    guard let namespace = Self.namespace(of: body) else { throw .unexpectedMarkup(main) }
    // Strict documents have other addresses than the usual ones, here as for relationships.
    relationType =
      (namespace.contains("purl.oclc.org")
        ? "http://purl.oclc.org/ooxml/officeDocument" : "http://schemas.openxmlformats.org/officeDocument/2006")
      + "/relationships/comments"
    if hasComments {
      guard let markup = contents[commentsPath] else { throw .missingPart(commentsPath) }
      guard let known = WordComments(markup) else { throw .unexpectedMarkup(commentsPath) }
      comments = known
    } else {
      comments = WordComments(namespace: namespace)
    }
  }

  /// Takes over what a review changed.
  mutating func change(_ session: ReviewSession) throws(PackageError) {
    guard session.hasComments else { return }
    for (part, edits) in session.edits where !edits.isEmpty {
      if let path = parts[part]?.path { changed[path] = edits.applied() }
    }
    let markup: [UInt8] = session.comments.markup
    if hasComments {
      changed[commentsPath] = markup
      return
    }
    added.append((commentsPath, markup))
    let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    guard let types = types.adding("Override", "PartName=\"/\(commentsPath)\" ContentType=\"\(type)\"") else {
      throw .unexpectedMarkup(Self.typesPath)
    }
    changed[Self.typesPath] = types
    let target: Substring = commentsPath.dropFirst(
      commentsPath.lastIndex(of: "/").map { slash in
        commentsPath.distance(from: commentsPath.startIndex, to: slash) + 1
      } ?? 0)
    let link = "Id=\"\(relations.newIdentifier)\" Type=\"\(relationType)\" Target=\"\(target)\""
    if let links = relations.adding("Relationship", link) {
      changed[relationsPath] = links
    } else {
      let root = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      let markup: [UInt8] = Array("\(root)<Relationship \(link)/></Relationships>".utf8)
      if hasRelations { changed[relationsPath] = markup } else { added.append((relationsPath, markup)) }
    }
  }

  /// A name that no member has.
  private static func newName(_ name: String, besides names: Set<String>) -> String {
    var number: Int = 1
    var candidate: String = "\(name).xml"
    while names.contains(candidate) {
      number += 1
      candidate = "\(name)\(number).xml"
    }
    return candidate
  }

  /// The namespace of a part's root element.
  private static func namespace(of markup: [UInt8]) -> String? {
    var scopes = NamespaceScopes()
    for token in MarkupScanner(markup) {
      guard case .open = token.kind else { continue }
      scopes.open(token, in: markup)
      return scopes.address(of: token, in: markup)
    }
    return nil
  }
}
