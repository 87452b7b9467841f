extension Message {
  /// A question without an answer.
  static let nothingFound = Message(vi: "kehoach: không có gì", en: "kehoach: nothing was found")

  /// The period of the campaign as a whole.
  static let wholeCampaign = Message(vi: "(cả phong trào)", en: "(the whole campaign)")

  /// How many days are left; negative for those that went by.
  static func daysLeft(_ days: Int) -> Message {
    switch days {
    case 0: Message(vi: "hôm nay", en: "today")
    case 1...: Message(vi: "\(days) ngày", en: days == 1 ? "1 day" : "\(days) days")
    default: Message(vi: "quá \(-days) ngày", en: days == -1 ? "1 day ago" : "\(-days) days ago")
    }
  }

  /// How many of the plans that were found are shown; null where they were not counted.
  static func shownHits(_ shown: Int, of count: Int?) -> Message {
    guard let count else {
      return Message(
        vi: "kehoach: \(shown) văn bản đầu; còn nữa, xem --limit",
        en: "kehoach: the first \(shown) plans of more, see --limit")
    }
    return Message(
      vi: "kehoach: \(shown) trong \(count) văn bản, xem --limit",
      en: "kehoach: \(shown) of \(count) plans, see --limit")
  }

  /// Rows beyond those that are shown; null where they were not counted.
  static func moreRows(_ count: Int?) -> Message {
    Message(
      vi: "… còn \(count.map { count in "\(count) dòng " } ?? "")nữa; --limit 0 cho xem tất cả",
      en: "… \(count.map { count in "\(count) " } ?? "")more; --limit 0 shows all")
  }

  /// What two plans have in common and is not shown.
  static func sameItems(_ count: Int) -> Message {
    Message(
      vi: "kehoach: \(count) mục như nhau không hiển thị, xem --all",
      en: "kehoach: \(count) that are the same are not shown, see --all")
  }
}
