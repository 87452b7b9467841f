internal import VietnameseText

extension CampaignStore {
  /// The plans that a person may mean by a name: an id (`12` or `#12`), a number (`222/KH-CĐYT`, in any spelling that
  /// ``PlanKey`` overlooks), a path or the last part of one, or the first digits of the file's SHA-256, six or more.
  public func plans(called name: String) throws(StoreError) -> [PlanReference] {
    let digits: Substring = name.utf8.first == UInt8(ascii: "#") ? name.dropFirst() : name[...]
    if let id = Int(digits) { return try references("id = ?1") { $0.bind(id, at: 1) } }
    let key: String = PlanKey.number(name)
    let byNumber = try references("number_key = ?1 AND number_key <> ''") { $0.bind(key, at: 1) }
    if !byNumber.isEmpty { return byNumber }
    let byPath = try references("path = ?1 OR substr(path, -length(?2)) = ?2") { statement in
      statement.bind(name, at: 1)
      statement.bind("/" + name, at: 2)
    }
    if !byPath.isEmpty { return byPath }
    let isHexadecimal: Bool = name.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }
    guard isHexadecimal, name.utf8.count >= 6 else { return [] }
    return try references("substr(lower(hex(sha256)), 1, length(?1)) = lower(?1)") { $0.bind(name, at: 1) }
  }

  private func references(
    _ condition: String, bind: (Statement) -> Void
  ) throws(StoreError) -> [PlanReference] {
    try ask { () throws(SQLiteError) in
      let statement: Statement = try connection.prepare(
        "SELECT \(PlanReference.columns) FROM plan WHERE \(condition) ORDER BY id")
      bind(statement)
      var plans: [PlanReference] = []
      while try statement.step() { plans.append(PlanReference(statement)) }
      return plans
    }
  }
}
