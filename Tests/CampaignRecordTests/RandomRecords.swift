import CampaignRecord
import TestSupport

/// Records made at random, the same in every run: any field may be missing, and texts hold what JSON must escape.
struct RandomRecords {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func record() -> CampaignRecord {
    var record = SampleRecords.full
    record.source.name = text()
    record.source.pages = maybe { $0.number() }
    record.source.ocr = maybe { Double($0.number()) / 7 }
    record.header.place = maybe { $0.text() }
    if flip() { record.header.number = nil }
    if flip() { record.header.type = nil }
    if flip() { record.closing.signatory = nil }
    record.outline = outline(level: 1)
    record.dates = list { random in
      DateMention(
        text: random.text(), value: random.date(), role: random.choice(), section: random.maybe { $0.text() },
        span: random.span())
    }
    record.phases = list { random in
      Phase(
        label: random.maybe { $0.text() }, ordinal: random.maybe { $0.number() }, start: random.maybe { $0.date() },
        end: random.maybe { $0.date() }, theme: random.maybe { $0.text() }, section: random.maybe { $0.text() },
        span: random.span())
    }
    record.deadlines = list { random in
      Deadline(
        text: random.text(), kind: random.choice(), value: random.date(), action: random.maybe { $0.text() },
        actor: nil, section: random.maybe { $0.text() }, span: random.span())
    }
    record.citations = list { $0.citation() }
    record.findings = maybe { random in random.list { $0.finding() } }
    return record
  }

  private mutating func citation() -> Citation {
    Citation(
      text: text(), number: maybe { $0.text() }, type: maybe { $0.text() }, issuedOn: maybe { $0.date() },
      issuer: maybe { $0.text() }, subject: maybe { $0.text() }, document: maybe { $0.text() }, span: span(),
      spans: Citation.Spans(type: maybe { $0.span() }, issuedOn: maybe { $0.span() }))
  }

  private mutating func finding() -> Finding {
    Finding(
      rule: "stale-year", severity: choice(), message: text(), span: maybe { $0.span() },
      related: list { Finding.Related(span: $0.span(), message: $0.text()) },
      suggestion: maybe { Finding.Suggestion(replacement: $0.text(), safe: $0.flip()) }, cause: choice())
  }

  private mutating func outline(level: Int) -> [OutlineNode] {
    guard level < 5 else { return [] }
    return list { random in
      OutlineNode(
        marker: random.maybe { $0.text() }, style: random.choice(), level: level, heading: random.maybe { $0.text() },
        text: random.maybe { $0.text() }, span: random.span(), children: random.outline(level: level + 1))
    }
  }

  private mutating func date() -> ExtendedDate {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return .interval(maybe { $0.partialDate() }, maybe { $0.partialDate() })
    case 1: return .set([partialDate(), partialDate()])
    case 2: return .repetition(ExtendedDate.Period.allCases.randomElement(using: &generator) ?? .year)
    default: return .date(partialDate())
    }
  }

  private mutating func partialDate() -> PartialDate {
    var date = PartialDate(year: flip() ? .unknown : .known(number() % 10_000))
    guard flip() else { return date }
    date.month = flip() ? .unknown : .known(number() % 100)
    guard flip() else { return date }
    date.day = flip() ? .unknown : .known(number() % 100)
    return date
  }

  private mutating func text() -> String {
    let letters: [Unicode.Scalar] = [
      "a", "đ", "ế", "\u{301}", "\"", "\\", "/", "\n", "\u{0}", "\u{1F}", "\u{7F}", "\u{2028}", "\u{1F1FB}", "}", ",",
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<40, using: &generator) {
      scalars.append(letters.randomElement(using: &generator) ?? "a")
    }
    return String(scalars)
  }

  private mutating func span() -> Span {
    let start = number()
    return Span(start: start, end: start + number())
  }

  private mutating func number() -> Int { Int.random(in: 0..<1_000_000, using: &generator) }

  private mutating func flip() -> Bool { Bool.random(using: &generator) }

  private mutating func choice<Choice: CaseIterable>() -> Choice {
    Choice.allCases.randomElement(using: &generator)!
  }

  private mutating func maybe<Value>(_ make: (inout RandomRecords) -> Value) -> Value? { flip() ? make(&self) : nil }

  private mutating func list<Value>(_ make: (inout RandomRecords) -> Value) -> [Value] {
    (0..<Int.random(in: 0..<3, using: &generator)).map { _ in make(&self) }
  }
}
