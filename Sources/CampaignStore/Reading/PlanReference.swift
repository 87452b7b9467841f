/// A plan as lists name it.
public struct PlanReference: Hashable, Sendable {
  /// What the store calls it.
  public let id: Int
  /// Its number without stray spaces; as printed where the serial was left blank.
  public let number: String?
  /// The day of issue, in EDTF.
  public let issuedOn: String?
  /// Its type, such as `Kế hoạch`.
  public let type: String?
  /// The body that issued it.
  public let issuer: String?
  /// Its title.
  public let title: String?
  /// Where its file stood, from the store's folder.
  public let path: String?

  /// The columns of `plan` that make a reference.
  static let columns: String = "plan.id, plan.number, plan.issued, plan.type, plan.issuer, plan.title, plan.path"
  /// How many they are.
  static let count: Int32 = 7

  /// The reference that starts at a column of a row.
  init(_ row: Statement, from column: Int32 = 0) {
    id = row.integer(column)
    number = row.textOrNull(column + 1)
    issuedOn = row.textOrNull(column + 2)
    type = row.textOrNull(column + 3)
    issuer = row.textOrNull(column + 4)
    title = row.textOrNull(column + 5)
    path = row.textOrNull(column + 6)
  }
}
