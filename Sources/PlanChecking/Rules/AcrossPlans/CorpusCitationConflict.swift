import CampaignRecord

/// One document to which plans give different dates.
struct CorpusCitationConflict: CorpusRule {
  let about = RuleDescription(
    id: "corpus-citation-conflict", group: .acrossPlans, severity: .warning,
    title: Wording(
      vi: "Các văn bản ghi ngày khác nhau cho một văn bản", en: "Plans that give one document different dates"),
    whatItDoes: Wording(
      vi: """
        So ngày mà các văn bản ghi cho cùng một số, ký hiệu của cùng một cơ quan. Khi chính văn bản đó có mặt, ngày ở phần
        đầu của nó là chuẩn; nếu không thì ngày mà nhiều văn bản ghi hơn. Chỉ báo khi hai ngày khác nhau như gõ nhầm: một
        phần ngày, tháng, năm, hoặc ngày và tháng đổi chỗ. Khi chỉ khác năm, số phải mang năm hoặc hai nơi cùng trích yếu:
        một số trở lại sau mỗi năm. `UBND tỉnh` của hai tỉnh là hai cơ quan; tên không rõ của nơi nào thì không so. Mâu
        thuẫn trong một văn bản do `citation-date-conflict` báo.
        """,
      en: """
        Compares the dates that plans give to one number of one issuer. Where the document itself is among the plans, its
        own head is right, else the date that more plans give. Dates count only where they differ as a slip of the pen
        does: in the day, the month or the year alone, or with day and month swapped. Where only the year differs, the
        number must hold the year, or both must say the same subject: a number comes back every year. `UBND tỉnh` of two
        provinces are two bodies, and names that do not tell of which place they are are not compared. What contradicts
        itself within one plan is told by `citation-date-conflict`.
        """),
    whyIsThisBad: Wording(
      vi: "Người tra cứu theo ngày ghi sai sẽ không tìm thấy văn bản, hoặc tìm thấy một văn bản khác.",
      en: "Who looks for the document by the wrong date does not find it, or finds another one."),
    fixSafety: Wording(
      vi: "Không có gợi ý tự động: cần xem lại bản gốc của văn bản được viện dẫn.",
      en: "There is no suggestion: somebody has to look at the document that is cited."),
    examples: [
      RuleExample(
        wrong: """
          \(ExamplePart.provincialPlan)\
          \(ExamplePart.departmentalPlan)\
          Thực hiện Kế hoạch số 763/KH-UBND ngày ⟦24/3/2023⟧ của Ủy ban nhân dân tỉnh.

          """,
        right: """
          \(ExamplePart.provincialPlan)\
          ▶ so-gia-lai.txt
          SỞ Y TẾ TỈNH GIA LAI
          Số: 90/KH-SYT
          Pleiku, ngày 05 tháng 4 năm 2023
          KẾ HOẠCH
          Thực hiện Kế hoạch số 763/KH-UBND ngày 24/3/2023 của Ủy ban nhân dân tỉnh.

          """)
    ])

  func check(_ plans: PlanCollection, report: (CorpusViolation) -> Void) {
    plans.forEachDocument { mentions in
      guard let right = Self.trusted(mentions, in: plans) else { return }
      var reported: Set<Int> = []
      for mention in mentions where mention.citation != nil && mention.plan != right.mention.plan {
        guard let document = plans.document(mention), let place = document.dayPlace, let day = right.document.day,
          Self.contradict(document, right.document), !Self.says(day, mention.plan, mentions, in: plans),
          reported.insert(mention.plan).inserted
        else { continue }
        let isOwn: Bool = right.mention.citation == nil
        let related: [CorpusViolation.Related] =
          right.document.dayPlace.map { place in
            [CorpusViolation.Related(in: right.mention.plan, place.span, isOwn ? .ownHead : .otherPlan)]
          } ?? []
        report(
          CorpusViolation(
            in: mention.plan, at: place.span, .conflict(day.text, isOwn: isOwn, plans: right.count), related: related))
      }
    }
  }

  /// The mention that the others are held against, and how many plans say the same.
  private struct Model {
    let mention: PlanCollection.Mention
    let document: PlanSummary.Document
    let count: Int
  }

  /// The document itself, if it is among the plans once; else a mention that the table of known documents confirms; else
  /// one of the date that most plans give, the first of them. Null where all agree.
  private static func trusted(_ mentions: [PlanCollection.Mention], in plans: PlanCollection) -> Model? {
    var dated: [(mention: PlanCollection.Mention, document: PlanSummary.Document)] = []
    for mention in mentions {
      if let document = plans.document(mention), document.day != nil { dated.append((mention, document)) }
    }
    guard let first = dated.first, dated.contains(where: { other in other.document.day != first.document.day }) else {
      return nil
    }
    var counts: [PackedDay: Int] = [:]
    for (_, document) in dated { if let day = document.day { counts[day, default: 0] += 1 } }
    func model(_ entry: (mention: PlanCollection.Mention, document: PlanSummary.Document)) -> Model {
      Model(
        mention: entry.mention, document: entry.document, count: entry.document.day.flatMap { counts[$0] } ?? 1)
    }
    let own = dated.filter { entry in entry.mention.citation == nil }
    if let head = own.first, own.allSatisfy({ entry in entry.document.day == head.document.day }) { return model(head) }
    if !own.isEmpty { return nil }
    if let known = dated.first(where: { entry in entry.document.standing == .confirmed }) { return model(known) }
    var best: Model = model(first)
    for entry in dated.map(model) where entry.count > best.count { best = entry }
    return best
  }

  /// Whether two mentions are of one document and differ in its date. What the table of known documents denies is told of
  /// the plan alone.
  private static func contradict(_ document: PlanSummary.Document, _ right: PlanSummary.Document) -> Bool {
    guard let day = document.day, let other = right.day, document.standing == .unknown, day.date.isSlip(of: other.date)
    else { return false }
    if day.year == other.year || document.holdsYear { return true }
    return document.subject != nil && document.subject == right.subject
  }

  /// Whether a plan says the right day elsewhere: then it contradicts itself, and is told so.
  private static func says(
    _ day: PackedDay, _ plan: Int, _ mentions: [PlanCollection.Mention], in plans: PlanCollection
  ) -> Bool {
    mentions.contains { mention in mention.plan == plan && plans.document(mention)?.day == day }
  }
}

extension Wording {
  fileprivate static func conflict(_ day: String, isOwn: Bool, plans: Int) -> Wording {
    if isOwn {
      return Wording(
        vi: "văn bản này tự ghi ngày ban hành là \(day)", en: "the document itself says that it was issued on \(day)")
    }
    return plans > 1
      ? Wording(
        vi: "\(plans) văn bản khác ghi ngày của văn bản này là \(day)", en: "\(plans) other plans date it \(day)")
      : Wording(vi: "văn bản khác ghi ngày của văn bản này là \(day)", en: "another plan dates it \(day)")
  }

  fileprivate static let ownHead = Wording(vi: "ngày ban hành của chính văn bản", en: "the document's own date")
  fileprivate static let otherPlan = Wording(vi: "ở đây ghi ngày khác", en: "the other date stands here")
}
