internal import CampaignRecord

/// The statements for what a version of a plan consists of.
final class PartStatements {
  private let content: Statement
  private let search: Statement
  private let deadline: Statement
  private let due: Statement
  private let phase: Statement
  private let citation: Statement
  private let finding: Statement
  private let comparison: Statement
  private let readContent: Statement
  private let removeSearch: Statement
  private let removals: [Statement]

  init(_ connection: Connection) throws(SQLiteError) {
    content = try connection.prepare("INSERT INTO content (plan, text_bytes, packed) VALUES (?1, ?2, ?3)")
    search = try connection.prepare("INSERT INTO search (rowid, words) VALUES (?1, ?2)")
    deadline = try connection.prepare(
      """
      INSERT INTO deadline (plan, ordinal, kind, value, text, action, actor, actor_key, section, start, end)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
      """)
    due = try connection.prepare(
      """
      INSERT INTO due (plan, ordinal, occurrence, day, months, month_day, years, first_day, last_day)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
      """)
    phase = try connection.prepare(
      """
      INSERT INTO phase (plan, ordinal, label, number, first, last, first_day, last_day, theme, section, start, end)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
      """)
    citation = try connection.prepare(
      """
      INSERT INTO citation (plan, ordinal, number_key, text, number, type, issued, issuer, subject, start, end)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
      """)
    finding = try connection.prepare(
      "INSERT INTO finding (plan, ordinal, rule, severity, message, start, end) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
    comparison = try connection.prepare("INSERT INTO comparison (plan, summary) VALUES (?1, ?2)")
    readContent = try connection.prepare("SELECT text_bytes, packed FROM content WHERE plan = ?1")
    removeSearch = try connection.prepare("INSERT INTO search (search, rowid, words) VALUES ('delete', ?1, ?2)")
    var removals: [Statement] = []
    for table in ["content", "deadline", "phase", "citation", "finding", "comparison"] {
      removals.append(try connection.prepare("DELETE FROM \(table) WHERE plan = ?1"))
    }
    self.removals = removals
  }

  /// Adds what an entry consists of.
  func add(_ entry: PlanEntry, to plan: Int) throws(SQLiteError) {
    content.bind(plan, at: 1)
    content.bind(entry.textBytes, at: 2)
    try content.run(entry.packed, at: 3)
    search.bind(plan, at: 1)
    try search.run(entry.words, at: 2, isText: true)
    comparison.bind(plan, at: 1)
    try comparison.run(entry.summary, at: 2)
    try addDeadlines(of: entry, to: plan)
    for (ordinal, item) in entry.record.phases.enumerated() { try add(item, plan, ordinal) }
    for (ordinal, item) in entry.record.citations.enumerated() {
      try add(item, key: entry.citationKeys[ordinal], plan, ordinal)
    }
    for (ordinal, item) in (entry.record.findings ?? []).enumerated() { try add(item, plan, ordinal) }
  }

  /// Takes out what the current version of a plan consists of.
  func remove(from plan: Int) throws(SQLiteError) {
    readContent.bind(plan, at: 1)
    if try readContent.step() {
      let text = PackedPlan.unpack(readContent.bytes(1), textBytes: readContent.integer(0))?.text
      readContent.reset()
      // The index keeps no text: it must be told what it was made from.
      if let text {
        removeSearch.bind(plan, at: 1)
        try removeSearch.run(FoldedWords.of(text), at: 2, isText: true)
      }
    }
    for removal in removals {
      removal.bind(plan, at: 1)
      try removal.run()
    }
  }

  private func addDeadlines(of entry: PlanEntry, to plan: Int) throws(SQLiteError) {
    for (ordinal, item) in entry.record.deadlines.enumerated() {
      let more: PlanEntry.Due = entry.deadlines[ordinal]
      deadline.bind(plan, at: 1)
      deadline.bind(ordinal, at: 2)
      deadline.bind(item.kind.rawValue, at: 3)
      deadline.bind(item.value.description, at: 4)
      deadline.bind(item.text, at: 5)
      deadline.bind(item.action, at: 6)
      deadline.bind(item.actor, at: 7)
      deadline.bind(more.actorKey, at: 8)
      deadline.bind(item.section, at: 9)
      deadline.bind(item.span.start, at: 10)
      deadline.bind(item.span.end, at: 11)
      try deadline.run()
      for (occurrence, time) in more.times.enumerated() { try add(time, occurrence, of: ordinal, plan, entry) }
    }
  }

  private func add(
    _ time: DueTime, _ occurrence: Int, of deadline: Int, _ plan: Int, _ entry: PlanEntry
  ) throws(SQLiteError) {
    due.bind(plan, at: 1)
    due.bind(deadline, at: 2)
    due.bind(occurrence, at: 3)
    if case .once(let day) = time { due.bind(day.number, at: 4) } else { due.bind(nil as Int?, at: 4) }
    let again = time.repetition
    due.bind(again?.months.bits, at: 5)
    due.bind(again?.day, at: 6)
    due.bind(again?.years, at: 7)
    due.bind(again == nil ? nil : entry.issuedDay?.number, at: 8)
    due.bind(again == nil ? nil : entry.lastRepetition?.number ?? Schema.endless, at: 9)
    try due.run()
  }

  private func add(_ item: Phase, _ plan: Int, _ ordinal: Int) throws(SQLiteError) {
    phase.bind(plan, at: 1)
    phase.bind(ordinal, at: 2)
    phase.bind(item.label, at: 3)
    phase.bind(item.ordinal, at: 4)
    phase.bind(item.start?.description, at: 5)
    phase.bind(item.end?.description, at: 6)
    phase.bind(item.start.flatMap(DateBounds.init)?.first?.number, at: 7)
    phase.bind(item.end.flatMap(DateBounds.init)?.last?.number, at: 8)
    phase.bind(item.theme, at: 9)
    phase.bind(item.section, at: 10)
    phase.bind(item.span.start, at: 11)
    phase.bind(item.span.end, at: 12)
    try phase.run()
  }

  private func add(_ item: Citation, key: String?, _ plan: Int, _ ordinal: Int) throws(SQLiteError) {
    citation.bind(plan, at: 1)
    citation.bind(ordinal, at: 2)
    citation.bind(key, at: 3)
    citation.bind(item.text, at: 4)
    citation.bind(item.number, at: 5)
    citation.bind(item.type, at: 6)
    citation.bind(item.issuedOn?.description, at: 7)
    citation.bind(item.issuer, at: 8)
    citation.bind(item.subject, at: 9)
    citation.bind(item.span.start, at: 10)
    citation.bind(item.span.end, at: 11)
    try citation.run()
  }

  private func add(_ item: Finding, _ plan: Int, _ ordinal: Int) throws(SQLiteError) {
    finding.bind(plan, at: 1)
    finding.bind(ordinal, at: 2)
    finding.bind(item.rule, at: 3)
    finding.bind(item.severity.rank, at: 4)
    finding.bind(item.message, at: 5)
    finding.bind(item.span?.start, at: 6)
    finding.bind(item.span?.end, at: 7)
    try finding.run()
  }
}

extension Finding.Severity {
  /// The level as a store keeps it: 0 for info to 3 for error.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
