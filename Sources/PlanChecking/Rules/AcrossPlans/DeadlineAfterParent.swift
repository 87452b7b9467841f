import CampaignRecord

/// A report to the level above that falls due after the level above wants it.
struct DeadlineAfterParent: CorpusRule {
  /// What a province asks for, and the plan of a department that rests on it; its duties follow.
  private static let plans: String = """
    \(ExamplePart.provincialPlan)\
    I. TỔ CHỨC THỰC HIỆN
    1. Các sở, ngành gửi báo cáo tổng kết về Ủy ban nhân dân tỉnh trước ngày 15/11/2023.
    \(ExamplePart.departmentalPlan)\
    Thực hiện Kế hoạch số 763/KH-UBND ngày 21/3/2023 của Ủy ban nhân dân tỉnh.
    I. TỔ CHỨC THỰC HIỆN

    """

  let about = RuleDescription(
    id: "deadline-after-parent", group: .acrossPlans, severity: .warning,
    title: Wording(
      vi: "Hạn gửi cấp trên muộn hơn hạn cấp trên giao", en: "A report due after the level above wants it"),
    whatItDoes: Wording(
      vi: """
        Khi một văn bản viện dẫn, đúng số và ngày, một văn bản khác cùng có mặt, so hạn gửi cho cùng một nơi về cùng một
        việc (báo cáo, sơ kết, tổng kết, kế hoạch, danh sách, hồ sơ khen thưởng, đăng ký). Báo khi hạn trong văn bản cấp
        dưới muộn hơn hạn gần nhất của văn bản cấp trên, nhưng không quá 45 ngày: muộn hơn nữa là một kỳ khác.
        """,
      en: """
        Where a plan cites another plan here, by its number and day, compares the days by which the same is owed to the
        same body (reports, reviews, plans, lists, award files, registrations). Reported is a day in the lower plan that is
        later than the nearest one in the plan above, by no more than 45 days: beyond that it is another occasion.
        """),
    whyIsThisBad: Wording(
      vi: "Làm đúng kế hoạch của mình mà vẫn trễ hạn với cấp trên.",
      en: "Who keeps to the plan still comes too late for the level above."),
    examples: [
      RuleExample(
        wrong: """
          \(Self.plans)\
          1. Văn phòng Sở tổng hợp báo cáo tổng kết gửi UBND tỉnh ⟦trước ngày 30/11/2023⟧.

          """,
        right: """
          \(Self.plans)\
          1. Các bệnh viện gửi báo cáo tổng kết về Sở Y tế trước ngày 30/11/2023.
          2. Văn phòng Sở tổng hợp báo cáo tổng kết gửi UBND tỉnh trước ngày 10/11/2023.

          """)
    ])

  /// The most days by which a duty is late, and not another one.
  private static let limit: Int = 45

  func check(_ plans: PlanCollection, report: (CorpusViolation) -> Void) {
    plans.forEachDocument { mentions in
      guard let above = mentions.first(where: { mention in mention.citation == nil }),
        let parent = plans.document(above), parent.day != nil, !plans.plans[above.plan].duties.isEmpty
      else { return }
      for mention in mentions where mention.citation != nil && mention.plan != above.plan {
        guard plans.document(mention)?.day == parent.day else { continue }
        for duty in plans.plans[mention.plan].duties {
          guard let (wanted, days) = Self.nearest(to: duty, in: plans.plans[above.plan].duties), days > 0 else {
            continue
          }
          report(
            CorpusViolation(
              in: mention.plan, at: duty.place.span, .late(wanted.day.text, by: days),
              related: [CorpusViolation.Related(in: above.plan, wanted.place.span, .wanted)]))
        }
      }
    }
  }

  /// What the level above wants of the same kind for the same body, nearest in time, and by how many days the duty is later.
  private static func nearest(
    to duty: PlanSummary.Duty, in wanted: [PlanSummary.Duty]
  ) -> (duty: PlanSummary.Duty, days: Int)? {
    var best: (duty: PlanSummary.Duty, days: Int)?
    for other in wanted where other.recipient == duty.recipient && !other.topics.isDisjoint(with: duty.topics) {
      guard let days = days(from: other.day, to: duty.day), abs(days) <= limit else { continue }
      if abs(days) < abs(best?.days ?? .max) { best = (other, days) }
    }
    return best
  }

  /// How many days one day is after another; a day of every year is that of the other's year. Null where a day of every
  /// year is held against one that is not.
  private static func days(from wanted: PackedDay, to day: PackedDay) -> Int? {
    // A leap year has every day.
    let year: Int = day.year > 0 ? day.year : wanted.year > 0 ? 0 : 2000
    guard year > 0, let due = day.day(in: year), let limit = wanted.day(in: wanted.year > 0 ? wanted.year : year) else {
      return nil
    }
    return due - limit
  }
}

extension Wording {
  fileprivate static func late(_ day: String, by days: Int) -> Wording {
    Wording(
      vi: "cấp trên yêu cầu ngày \(day), hạn này muộn hơn \(days) ngày",
      en: "the level above wants it by \(day); this is \(days == 1 ? "a day" : "\(days) days") later")
  }

  fileprivate static let wanted = Wording(vi: "hạn của cấp trên", en: "the day of the level above")
}
