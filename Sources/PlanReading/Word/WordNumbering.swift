/// The lists of a document (`numbering.xml`).
struct WordNumbering {
  /// A level of a list.
  struct Level {
    var start: Int = 1
    var format: NumberFormat = .decimal
    /// The text around the numbers: `%1.%2.`
    var text: String = ""
    /// The level, from 1, after whose use this one starts again; 0 for never, null for any above it.
    var restart: Int?
    /// Whether all numbers are written as decimals.
    var isDecimal: Bool = false
    /// Whether nothing parts the marker from the text.
    var isJoined: Bool = false
    /// The style whose paragraphs are of this level.
    var style: String?
  }

  /// A list: levels that it shares with others, and what it has of its own.
  struct List {
    /// The lists that count together.
    var family: Int
    /// The numbers with which levels start again when the list is first used.
    var starts: [Int: Int] = [:]
    fileprivate var levels: [Int: Level] = [:]
  }

  /// The most levels that a list has.
  static let levelCount: Int = 9

  private var lists: [Int: List] = [:]
  private var families: [Int: [Int: Level]] = [:]
  /// The families that take their levels from the list of a style.
  private var links: [Int: String] = [:]

  /// No lists.
  init() {}

  /// The lists of a `numbering.xml`.
  init(_ tape: MarkupTape) {
    guard !tape.nodes.isEmpty else { return }
    for node in tape.children(of: 0) {
      switch tape.word(node) {
      case .abstractNum:
        guard let id = tape.value(.abstractNumId, of: node).flatMap({ Int($0) }) else { continue }
        families[id] = Self.levels(tape, node)
        links[id] = tape.childValue(.numStyleLink, of: node)
      case .num:
        guard let id = tape.value(.numId, of: node).flatMap({ Int($0) }),
          let family = tape.childValue(.abstractNumId, of: node).flatMap({ Int($0) })
        else { continue }
        lists[id] = Self.list(tape, node, family)
      default: break
      }
    }
  }

  /// The list of an id.
  func list(_ id: Int) -> List? { lists[id] }

  /// A level of a list, from 0; a family may take its levels from the list of a style.
  func level(_ index: Int, of list: List, styles: WordStyles) -> Level? {
    if let own = list.levels[index] { return own }
    if let level = families[list.family]?[index] { return level }
    guard let style = links[list.family], let linked = styles.style(style)?.list, let other = lists[linked] else {
      return nil
    }
    return other.levels[index] ?? families[other.family]?[index]
  }

  /// The level of a list that is that of a style.
  func level(ofStyle style: String, in list: List) -> Int? {
    families[list.family]?.first { $0.value.style == style }?.key
  }

  private static func list(_ tape: MarkupTape, _ node: Int, _ family: Int) -> List {
    var list = List(family: family)
    for child in tape.children(of: node) where tape.word(child) == .lvlOverride {
      guard let index = tape.value(.ilvl, of: child).flatMap({ Int($0) }) else { continue }
      if let start = tape.childValue(.startOverride, of: child).flatMap({ Int($0) }) { list.starts[index] = start }
      if let level = tape.child(.lvl, of: child) { list.levels[index] = Self.level(tape, level) }
    }
    return list
  }

  private static func levels(_ tape: MarkupTape, _ node: Int) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for child in tape.children(of: node) where tape.word(child) == .lvl {
      guard let index = tape.value(.ilvl, of: child).flatMap({ Int($0) }), (0..<levelCount).contains(index) else {
        continue
      }
      levels[index] = level(tape, child)
    }
    return levels
  }

  private static func level(_ tape: MarkupTape, _ node: Int) -> Level {
    var level = Level()
    var isSymbol: Bool = false
    for property in tape.children(of: node) {
      let value: String = tape.value(.val, of: property) ?? ""
      switch tape.word(property) {
      case .start: level.start = Int(value) ?? 1
      case .numFmt: level.format = NumberFormat(word: value)
      case .lvlText: level.text = value
      case .rPr:
        let font: String? = tape.child(.rFonts, of: property).flatMap { tape.value(.ascii, of: $0) }
        isSymbol = font.map(SymbolGlyph.isSymbolFont) ?? false
      case .lvlRestart: level.restart = Int(value)
      case .isLgl: level.isDecimal = tape.isOn(property)
      case .suff: level.isJoined = value == "nothing"
      case .pStyle: level.style = value
      default: break
      }
    }
    if level.format == .bullet { level.text = SymbolGlyph.bullet(level.text, isSymbol: isSymbol) }
    return level
  }
}
