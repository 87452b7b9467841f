import CampaignRecord
import Foundation

/// What a record says, without the places in which it says it: the values that must be the same whatever the format of the
/// file. Capitals and white space do not count, nor what a font makes of hyphens and quotes.
struct FormatValues {
  /// The values of each field, in order.
  private(set) var fields: [String: [String]] = [:]

  init(_ record: CampaignRecord) {
    let header: Header = record.header
    add("header", [header.type?.name, header.number?.value, header.place, header.issuedOn?.value.description])
    add("header", [header.issuer?.name, header.issuer?.parent, header.title?.text, header.campaign?.name])
    for node in record.outline { add(node, path: "") }
    for date in record.dates { add("dates", [date.value.description, date.role.rawValue]) }
    for one in record.citations {
      add("citations", [one.number, one.type, one.issuedOn?.description, one.issuer])
    }
    for phase in record.phases { add("phases", [phase.label, phase.start?.description, phase.end?.description]) }
    for one in record.deadlines {
      add("deadlines", [one.kind.rawValue, one.value.description])
      add("actors", [one.actor])
    }
    for one in record.anniversaries { add("anniversaries", [one.founded?.description, one.observed?.description]) }
    let signatory: Closing.Signatory? = record.closing.signatory
    add("signatory", [signatory?.authority, signatory?.title, signatory?.name])
    for one in record.closing.recipients {
      add("recipients", [one.name])
      add("purposes", [one.purpose])
    }
  }

  private mutating func add(_ field: String, _ values: [String?]) {
    fields[field, default: []].append(values.map { $0.map(Self.folded) ?? "–" }.joined(separator: " · "))
  }

  private mutating func add(_ node: OutlineNode, path: String) {
    let here: String = "\(path)/\(node.marker ?? "-")"
    add("outline", [here])
    for child in node.children { add(child, path: here) }
  }

  private static func folded(_ text: String) -> String {
    text.precomposedStringWithCanonicalMapping.replacingOccurrences(of: "–", with: "-")
      .replacingOccurrences(of: "’", with: "'").split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .lowercased()
  }
}
