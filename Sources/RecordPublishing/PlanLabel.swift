internal import CampaignRecord

/// A plan in a few words of its own: `Kế hoạch số 12/KH-SYT ngày 05/02/2025 của SỞ Y TẾ`.
enum PlanLabel {
  /// Type, number, date and issuer, as far as the text gives them; the file's name where it gives nothing.
  static func text(_ record: CampaignRecord) -> String {
    let header: Header = record.header
    let parts: [String?] = [
      header.type?.name, header.number.map { number in "số \(number.shown)" },
      header.issuedOn.map { date in "ngày \(date.value.vietnameseText)" },
      header.issuer.map { issuer in "của \(issuer.name)" },
    ]
    let text: String = parts.compactMap(\.self).joined(separator: " ")
    return text.isEmpty ? record.source.name : text
  }
}

extension ExtendedDate {
  /// The date as people write it, `05/02/2025` or `9/2025`; what has no such form, in EDTF.
  var vietnameseText: String {
    guard case .date(let date) = self, let year = date.knownYear, let month = date.knownMonth, 1...12 ~= month else {
      return description
    }
    if let day = date.knownDay { return "\(Self.twoDigits(day))/\(Self.twoDigits(month))/\(year)" }
    return date.day == .absent ? "\(Self.twoDigits(month))/\(year)" : "…/\(Self.twoDigits(month))/\(year)"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
