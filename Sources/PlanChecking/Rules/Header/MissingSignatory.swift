import CampaignRecord

/// A plan that nobody signed.
struct MissingSignatory: Rule {
  let about = RuleDescription(
    id: "missing-signatory", group: .header, severity: .warning,
    title: Wording(vi: "Thiếu người ký", en: "The plan names nobody who signed it"),
    whatItDoes: Wording(
      vi: """
        Báo văn bản có nơi nhận nhưng không có chức vụ và họ tên người ký. Chỉ có chức vụ mà chưa có họ tên, hoặc chữ ký không
        đọc được từ bản quét, hoặc văn bản bị cắt trước phần ký thì chỉ là thông tin.
        """,
      en: """
        Reports a plan with recipients but without position and name of a signer. A position without a name, a signature
        that could not be read from a scan, and a text that is cut before its end are information only.
        """),
    whyIsThisBad: Wording(
      vi: "Văn bản chưa ký thì chưa có giá trị.", en: "A plan that is not signed binds nobody."),
    examples: [
      RuleExample(
        wrong: ExamplePart.head + ExamplePart.lastSentence + ExamplePart.recipients,
        right: ExamplePart.head + ExamplePart.lastSentence + ExamplePart.recipients + ExamplePart.signature)
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    let head = PlanHead(plan: plan)
    guard head.isExpected else { return }
    let closing: Closing = plan.record.closing
    if let signatory = closing.signatory {
      guard signatory.name == nil else { return }
      report(Violation(at: signatory.span, .nameless, severity: .info, cause: .either))
      return
    }
    guard !closing.recipients.isEmpty else {
      // An excerpt, or a text that is cut: only where a head shows that it is a whole document is that worth telling.
      guard plan.record.header.number != nil || plan.record.header.issuedOn != nil else { return }
      report(Violation(at: nil, .notInText, severity: .info, cause: .extraction))
      return
    }
    let isUnread: Bool = head.isScanned || plan.record.source.ocr != nil || PlanEnd(plan).hasTraceOfSignature
    report(
      Violation(
        at: nil, isUnread ? .unreadable : .missing, severity: isUnread ? .info : nil,
        cause: isUnread ? .extraction : .either))
  }
}

extension Wording {
  fileprivate static let missing = Wording(
    vi: "văn bản không có chức vụ, họ tên người ký", en: "neither position nor name of a signer is there")
  fileprivate static let nameless = Wording(
    vi: "không có họ tên người ký", en: "the signer's name is not there")
  fileprivate static let unreadable = Wording(
    vi: "phần ký không đọc được từ bản quét", en: "the signature cannot be read from the scan")
  fileprivate static let notInText = Wording(
    vi: "phần ký và nơi nhận không có trong văn bản đưa vào", en: "signature and recipients are not in the text given")
}
