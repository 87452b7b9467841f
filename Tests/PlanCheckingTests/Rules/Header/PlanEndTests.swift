import CampaignRecord
import PlanChecking
import Testing

/// End mark, recipients and signature.
@Suite struct PlanEndTests {
  // MARK: End mark

  @Test(arguments: ["thực hiện⟦.⟧", "⟦hiện⟧", "thực hiện⟦;⟧"])
  func endMarkMissing(_ end: String) throws {
    let (findings, marked) = try SignedPlan(body: "I. NỘI DUNG\nCác đơn vị " + end).findings(by: "missing-end-mark")
    #expect(findings.compactMap(\.span) == marked)
    #expect(findings.allSatisfy { finding in finding.suggestion?.safe == false })
  }

  @Test func endMarkAboveTwoSignatures() throws {
    let plan = SignedPlan(
      body: "I. NỘI DUNG\nCác đơn vị thực hiện⟦.⟧",
      signature: "CÔNG AN TỈNH | HỘI PHỤ NỮ TỈNH\nGIÁM ĐỐC | CHỦ TỊCH\nTrần Văn A | Lò Thị B")
    let (findings, marked) = try plan.findings(by: "missing-end-mark")
    #expect(findings.compactMap(\.span) == marked)
  }

  @Test(arguments: ["thực hiện./.", "thực hiện. /.", "thực hiện ./.", "thực hiện./", "thực hiện/."])
  func endMarkThere(_ end: String) throws {
    #expect(try SignedPlan(body: "I. NỘI DUNG\nCác đơn vị " + end).findings(by: "missing-end-mark").findings.isEmpty)
  }

  @Test(arguments: [
    SignedPlan(issuer: "TỈNH ỦY", number: "Số 34-KH/TU"),
    SignedPlan(issuer: "CÔNG ĐOÀN NGÀNH Y TẾ", number: "Số: 12/KH-CĐYT"),
    SignedPlan(issuer: "TỈNH ĐOÀN", number: "Số: 12-KH/TĐTN"),
    SignedPlan(date: "Hà Nội, ngày 16 tháng 5 năm 2019"),
    SignedPlan(date: "Hà Nội, ngày    tháng    năm 2020"),
    SignedPlan(issuer: "", number: "", date: ""),
    SignedPlan(recipients: "", signature: ""),
  ])
  func endMarkNotAskedFor(_ plan: SignedPlan) throws {
    var plan: SignedPlan = plan
    plan.body = "I. NỘI DUNG\nCác đơn vị thực hiện."
    #expect(try plan.findings(by: "missing-end-mark").findings.isEmpty)
  }

  // MARK: Recipients

  @Test func recipientsMissing() throws {
    #expect(try SignedPlan(recipients: "").findings(by: "missing-recipients").findings.map(\.severity) == [.warning])
    let undated = SignedPlan(issuer: "", number: "", date: "", recipients: "")
    #expect(try undated.findings(by: "missing-recipients").findings.map(\.severity) == [.info])
  }

  @Test(arguments: [
    SignedPlan(), SignedPlan(date: "Hà Nội, ngày 10 tháng 11 năm 1980", recipients: ""),
    SignedPlan(recipients: "Nơi nhận: Như trên; Lưu: VT."), SignedPlan(recipients: "", signature: ""),
  ])
  func recipientsNotAskedFor(_ plan: SignedPlan) throws {
    #expect(try plan.findings(by: "missing-recipients").findings.isEmpty)
  }

  // MARK: Signature

  @Test func signatoryMissing() throws {
    let (findings, _) = try SignedPlan(signature: "").findings(by: "missing-signatory")
    #expect(findings.map(\.severity) == [.warning] && findings.map(\.cause) == [.either])
  }

  /// What a scanner left, a name that is still to come, and a text that is cut before its end.
  @Test(arguments: [
    SignedPlan(number: "Số: 2# /KH-SYT", signature: ""), SignedPlan(signature: "GIÁM ĐỐC"),
    SignedPlan(recipients: "", signature: ""),
  ])
  func signatoryOnlyTold(_ plan: SignedPlan) throws {
    #expect(try plan.findings(by: "missing-signatory").findings.map(\.severity) == [.info])
  }

  @Test(arguments: [
    SignedPlan(), SignedPlan(signature: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký)\nNguyễn Văn A"),
    SignedPlan(signature: "TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\nNguyễn Văn A"),
    SignedPlan(issuer: "", number: "", date: "", recipients: "", signature: ""),
  ])
  func signatoryThere(_ plan: SignedPlan) throws {
    #expect(try plan.findings(by: "missing-signatory").findings.isEmpty)
  }
}
