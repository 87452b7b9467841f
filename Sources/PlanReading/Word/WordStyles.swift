/// The styles of a document: what they say of runs and of numbering.
struct WordStyles {
  /// What a style says, those that it is based on included.
  struct Style {
    var run = WordRunProperties()
    /// The list, and the level in it, of the paragraphs of the style.
    var list: Int?
    var level: Int?
    /// Whether the tables of the style have lines between cells.
    var isRuled: Bool?
    fileprivate var parent: String?
  }

  private var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  private var standard: String?
  /// What holds where no style says otherwise.
  private(set) var defaults = WordRunProperties()

  /// No styles.
  init() {}

  /// The styles of a `styles.xml`.
  init(_ tape: MarkupTape, themeFont: LegacyFont) {
    guard !tape.nodes.isEmpty else { return }
    for node in tape.children(of: 0) {
      switch tape.word(node) {
      case .docDefaults:
        if let properties = tape.child(.rPrDefault, of: node).flatMap({ tape.child(.rPr, of: $0) }) {
          defaults = WordRunProperties(tape, properties, themeFont: themeFont)
        }
      case .style:
        guard let id = tape.value(.styleId, of: node) else { continue }
        styles[id] = Self.style(tape, node, themeFont)
        if standard == nil, tape.value(.type, of: node) == "paragraph", Self.isStandard(tape, node) { standard = id }
      default: break
      }
    }
    inherit()
  }

  /// The style of paragraphs with this name, or of those that name none.
  func paragraph(_ id: String?) -> Style? { (id ?? standard).flatMap { styles[$0] } }

  /// The style of an id.
  func style(_ id: String) -> Style? { styles[id] }

  private static func style(_ tape: MarkupTape, _ node: Int, _ themeFont: LegacyFont) -> Style {
    var style = Style()
    for child in tape.children(of: node) {
      switch tape.word(child) {
      case .basedOn: style.parent = tape.value(.val, of: child)
      case .rPr: style.run = WordRunProperties(tape, child, themeFont: themeFont)
      case .pPr:
        guard let numbering = tape.child(.numPr, of: child) else { continue }
        style.list = tape.childValue(.numId, of: numbering).flatMap { Int($0) }
        style.level = tape.childValue(.ilvl, of: numbering).flatMap { Int($0) }
      case .tblPr: style.isRuled = tape.child(.tblBorders, of: child).map { WordBorders.areRuled(tape, $0) }
      default: break
      }
    }
    return style
  }

  /// `w:default="1"`
  private static func isStandard(_ tape: MarkupTape, _ node: Int) -> Bool {
    tape.value(.default, of: node).map { $0 == "1" || $0 == "true" || $0 == "on" } ?? false
  }

  /// Gives each style what it does not say itself and those say that it is based on.
  private mutating func inherit() {
    var done: Set<String> = []
    for id in styles.keys {
      // Up to a style that is done already or was met on this way, then back down.
      var way: [String] = []
      var next: String? = id
      while let id = next, styles[id] != nil, done.insert(id).inserted {
        way.append(id)
        next = styles[id]?.parent
      }
      for id in way.reversed() {
        guard var style = styles[id], let parent = style.parent.flatMap({ styles[$0] }) else { continue }
        style.run = parent.run.overridden(by: style.run)
        style.list = style.list ?? parent.list
        style.level = style.level ?? parent.level
        style.isRuled = style.isRuled ?? parent.isRuled
        styles[id] = style
      }
    }
  }
}
