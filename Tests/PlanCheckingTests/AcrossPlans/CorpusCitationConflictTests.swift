import CampaignRecord
import PlanChecking
import Testing

@Suite struct CorpusCitationConflictTests {
  private let rule: String = "corpus-citation-conflict"

  /// A plan of the department that cites with these words.
  private func citing(_ words: String, name: String = "SỞ Y TẾ TỈNH KON TUM") -> String {
    CheckedPlans.department("Thực hiện \(words).", name: name)
  }

  @Test(arguments: [
    // Against the head of the document itself: another day, another month, day and month swapped.
    ("21 tháng 3 năm 2023", "Kế hoạch số 763/KH-UBND ngày ⟦24/3/2023⟧ của UBND tỉnh"),
    ("21 tháng 3 năm 2023", "Kế hoạch số 763/KH-UBND ngày ⟦21/8/2023⟧ của Ủy ban nhân dân tỉnh Kon Tum"),
    ("03 tháng 4 năm 2023", "Kế hoạch số 763/KH-UBND ngày ⟦04/3/2023⟧ của UBND tỉnh Kon Tum"),
    // A stray space and a lost zero do not make another number.
    ("21 tháng 3 năm 2023", "Kế hoạch số 763 /KH-UBND ngày ⟦21/4/2023⟧ của UBND tỉnh"),
    // The chairman signs with numbers of the committee.
    ("21 tháng 3 năm 2023", "Kế hoạch số 763/KH-UBND ngày ⟦21/4/2023⟧ của Chủ tịch UBND tỉnh"),
    // The year alone, with the same subject.
    (
      "21 tháng 3 năm 2023",
      "Kế hoạch số 763/KH-UBND ngày ⟦21/3/2022⟧ của UBND tỉnh về tổ chức phong trào thi đua năm 2023"
    ),
  ])
  func contradictsTheDocument(_ day: String, _ words: String) throws {
    let plans = try CheckedPlans(CheckedPlans.province("763/KH-UBND", day) + citing(words), rule: rule)
    #expect(plans.found == plans.marked)
  }

  @Test(arguments: [
    "Kế hoạch số 763/KH-UBND ngày 21/3/2023 của UBND tỉnh",
    // Another year: the number came back.
    "Kế hoạch số 763/KH-UBND ngày 21/3/2022 của UBND tỉnh",
    "Kế hoạch số 763/KH-UBND ngày 15/10/2022 của UBND tỉnh",
    // No slip: nothing says that it is one document.
    "Kế hoạch số 763/KH-UBND ngày 02/11/2023 của UBND tỉnh",
    // Other bodies.
    "Kế hoạch số 763/KH-UBND ngày 24/3/2023 của UBND tỉnh Gia Lai",
    "Kế hoạch số 763/KH-UBND ngày 24/3/2023 của UBND thành phố Kon Tum",
    "Kế hoạch số 763/KH-UBND ngày 24/3/2023 của UBND huyện",
    "Kế hoạch số 763/KH-UBND ngày 24/3/2023 của UBND huyện Đăk Hà",
    "Kế hoạch số 763/KH-UBND ngày 24/3/2023 của UBND phường",
    // Nobody is named.
    "Kế hoạch số 763/KH-UBND ngày 24/3/2023",
    // Another number.
    "Kế hoạch số 736/KH-UBND ngày 24/3/2023 của UBND tỉnh",
    "Quyết định số 763/QĐ-UBND ngày 24/3/2023 của UBND tỉnh",
    // No day.
    "Kế hoạch số 763/KH-UBND tháng 4 năm 2023 của UBND tỉnh",
  ])
  func isLetPass(_ words: String) throws {
    let text: String = CheckedPlans.province("763/KH-UBND", "21 tháng 3 năm 2023") + citing(words)
    #expect(try CheckedPlans(text, rule: rule).results.isEmpty)
  }

  /// A plan that says both days contradicts itself, and is told so without others.
  @Test func whatOnePlanSaysTwiceIsItsOwn() throws {
    let words: String = "Kế hoạch số 763/KH-UBND ngày 21/3/2023 và Kế hoạch số 763/KH-UBND ngày 24/3/2023 của UBND tỉnh"
    let text: String = CheckedPlans.province("763/KH-UBND", "21 tháng 3 năm 2023") + citing(words)
    #expect(try CheckedPlans(text, rule: rule).results.isEmpty)
  }

  @Test func mostPlansAreRight() throws {
    let right: String = "Thông tư số 12/2022/TT-BNV ngày 30/12/2022 của Bộ Nội vụ"
    let wrong: String = "Thông tư số 12/2022/TT-BNV ngày ⟦31/12/2022⟧ của Bộ Nội vụ"
    let gialai: String = "SỞ Y TẾ TỈNH GIA LAI"
    let plans = try CheckedPlans(citing(wrong) + citing(right, name: gialai) + citing(right), rule: rule)
    #expect(plans.found == plans.marked)
    #expect(plans.results.first?.finding(in: .english).message == "2 other plans date it 30/12/2022")
    // Of two, the first one counts.
    let two = try CheckedPlans(citing(right) + citing(wrong, name: gialai), rule: rule)
    #expect(two.found == two.marked)
  }

  /// The year in the number belongs to the number: another year in the date is a slip.
  @Test func yearOfTheNumber() throws {
    let plans = try CheckedPlans(
      citing("Thông tư số 12/2022/TT-BNV ngày 30/12/2022 của Bộ Nội vụ")
        + citing("Thông tư số 12/2022/TT-BNV ngày ⟦30/12/2023⟧ của Bộ Nội vụ"), rule: rule)
    #expect(plans.found == plans.marked)
  }

  /// What the table of known documents denies is told of the plan alone.
  @Test func knownDocumentsAreToldOfThePlanAlone() throws {
    let plans = try CheckedPlans(
      citing("Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị")
        + citing("Chỉ thị số 34-CT/TW ngày 17/4/2014 của Bộ Chính trị"), rule: rule)
    #expect(plans.results.isEmpty)
  }

  /// `UBND tỉnh` of two provinces are two bodies.
  @Test func provincesAreToldApart() throws {
    let plans = try CheckedPlans(
      citing("Kế hoạch số 12/KH-UBND ngày 12/3/2023 của UBND tỉnh")
        + citing("Kế hoạch số 12/KH-UBND ngày 13/3/2023 của UBND tỉnh", name: "SỞ Y TẾ TỈNH LÀO CAI"), rule: rule)
    #expect(plans.results.isEmpty)
  }
}
