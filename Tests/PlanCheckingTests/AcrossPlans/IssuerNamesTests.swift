import CampaignRecord
import Lexicons
@testable import PlanChecking
import Testing

@Suite struct IssuerNamesTests {
  private let names = IssuerNames(.compiledIn)
  private let home: UInt64? = {
    var header = Header()
    header.place = "Kon Tum"
    return IssuerNames(.compiledIn).home(of: header)
  }()

  private func body(_ name: String, home: UInt64?) -> IssuerNames.Body? {
    names.body(named: names.words(of: name), home: home)
  }

  @Test(arguments: [
    "UBND tỉnh", "UBND tỉnh Kon Tum", "Uỷ ban nhân dân tỉnh", "ỦY BAN NHÂN DÂN TỈNH KON TUM", "Chủ tịch UBND tỉnh",
  ])
  func oneBody(_ name: String) {
    #expect(body(name, home: home) == body("Ủy ban nhân dân tỉnh Kon Tum", home: nil))
    #expect(body(name, home: home)?.isCertain == true)
  }

  @Test(arguments: [
    "UBND tỉnh Gia Lai", "Sở Y tế", "HĐND tỉnh", "UBND thành phố Hà Nội", "Bộ Nội vụ", "Chính phủ", "Tỉnh ủy",
  ])
  func otherBodies(_ name: String) {
    #expect(body(name, home: home)?.isCertain == true)
    #expect(body(name, home: home) != body("UBND tỉnh", home: home))
  }

  /// Names that others have, too.
  @Test(arguments: [
    "UBND", "UBND huyện", "UBND xã", "UBND huyện Đăk Hà", "UBND thành phố", "UBND thành phố Kon Tum", "Đảng ủy",
    "Bệnh viện",
    "Trường THCS Nguyễn Du", "Ban Chỉ đạo", "Hội đồng thi đua",
  ])
  func uncertain(_ name: String) { #expect(body(name, home: home)?.isCertain != true) }

  @Test func withoutAProvinceNothingIsCertain() {
    #expect(body("UBND tỉnh", home: nil)?.isCertain != true)
    #expect(body("Sở Y tế", home: nil)?.isCertain != true)
    #expect(body("Thủ tướng Chính phủ", home: nil)?.isCertain == true)
  }

  @Test func registers() {
    func register(_ number: String, _ issuer: String?) -> UInt64? {
      names.register(of: number, issuer: issuer.map(names.words), home: home)
    }
    #expect(register("98/2023/NĐ-CP", nil) == register("98/2023/NĐ-CP", "Chính phủ"))
    #expect(register("34-CT/TW", "Bộ Chính trị") == register("34-CT/TW", "Ban Bí thư"))
    #expect(register("12/TT-BYT", "Bộ trưởng Bộ Y tế") != nil)
    #expect(register("12/KH-UBND", nil) == nil)
    #expect(register("12/KH-UBND", "UBND tỉnh") != register("12/KH-UBND", "UBND tỉnh Gia Lai"))
    // The committee of a festival is no ministry.
    #expect(register("02/KH-BTC", "Ban Tổ chức Hội thao") == nil)
    #expect(register("02/KH-BTC", nil) == nil)
  }
}
