/// A column of a list for people.
struct Column<Row> {
  /// What stands above it.
  let title: Message
  /// Whether numbers stand in it, to the right.
  let isNumber: Bool
  /// Whether it may be cut where the terminal is narrow.
  let isFlexible: Bool
  /// What stands in it.
  let text: (Row, Language) -> String?

  /// A column.
  init(
    _ title: Message, isNumber: Bool = false, isFlexible: Bool = false, _ text: @escaping (Row, Language) -> String?
  ) {
    self.title = title
    self.isNumber = isNumber
    self.isFlexible = isFlexible
    self.text = text
  }
}

/// A field of a list for programs.
struct Field<Row> {
  /// Its name, the same in all languages.
  let name: StaticString
  /// What stands in it.
  let value: (Row) -> FieldValue

  /// A field.
  init(_ name: StaticString, _ value: @escaping (Row) -> FieldValue) {
    self.name = name
    self.value = value
  }

  /// A field of a number that may be null.
  init(_ name: StaticString, number: @escaping (Row) -> Int?) {
    self.name = name
    value = { row in number(row).map(FieldValue.number) ?? .null }
  }

  /// A field of text that may be null.
  init(_ name: StaticString, text: @escaping (Row) -> String?) {
    self.name = name
    value = { row in text(row).map(FieldValue.text) ?? .null }
  }
}

/// What stands in a field.
enum FieldValue: Hashable {
  case null
  case text(String)
  case number(Int)
}
