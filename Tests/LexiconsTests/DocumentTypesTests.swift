import Lexicons
import Testing

@Suite struct DocumentTypesTests {
  let types = Lexicons.compiledIn.documentTypes

  /// The 29 types of Nghị định 30/2020/NĐ-CP, Điều 7.
  static let administrative: [(name: String, abbreviation: String?)] = [
    ("Nghị quyết", "NQ"), ("Quyết định", "QĐ"), ("Chỉ thị", "CT"), ("Quy chế", "QC"), ("Quy định", "QyĐ"),
    ("Thông cáo", "TC"), ("Thông báo", "TB"), ("Hướng dẫn", "HD"), ("Chương trình", "CTr"), ("Kế hoạch", "KH"),
    ("Phương án", "PA"), ("Đề án", "ĐA"), ("Dự án", "DA"), ("Báo cáo", "BC"), ("Biên bản", "BB"),
    ("Tờ trình", "TTr"), ("Hợp đồng", "HĐ"), ("Công văn", nil), ("Công điện", "CĐ"), ("Bản ghi nhớ", "BGN"),
    ("Bản thỏa thuận", "BTT"), ("Giấy ủy quyền", "GUQ"), ("Giấy mời", "GM"), ("Giấy giới thiệu", "GGT"),
    ("Giấy nghỉ phép", "GNP"), ("Phiếu gửi", "PG"), ("Phiếu chuyển", "PC"), ("Phiếu báo", "PB"), ("Thư công", nil),
  ]

  @Test(arguments: administrative)
  func hasTheTypesOfTheDecree(name: String, abbreviation: String?) throws {
    let type = try #require(types.first { $0.regime == .stateAdministrative && $0.name == name })
    #expect(type.abbreviation == abbreviation)
    #expect((type.heading == nil) == (abbreviation == nil))
    #expect(type.confidence == .high)
  }

  @Test func hasNoOtherTypeOfTheDecree() {
    #expect(types.count { $0.regime == .stateAdministrative } == 29)
  }

  @Test(arguments: [
    ("SY", "Bản sao y"), ("TrS", "Bản trích sao"), ("SL", "Bản sao lục"), ("CTHĐ", "Chương trình hành động"),
    ("CTPH", "Chương trình phối hợp"), ("KHLT", "Kế hoạch liên tịch"), ("HDLT", "Hướng dẫn liên tịch"),
    ("TTLT", "Thông tư liên tịch"), ("NQLT", "Nghị quyết liên tịch"), ("VBHN", "Văn bản hợp nhất"),
    ("NĐ", "Nghị định"), ("TT", "Thông tư"), ("TT", "Thông tri"), ("PL", "Pháp lệnh"), ("L", "Lệnh"),
    ("CV", "Công văn"), ("KL", "Kết luận"), ("QĐ", "Quy định"), ("TL", "Thể lệ"),
  ])
  func hasTheAbbreviationsOfPractice(abbreviation: String, name: String) {
    #expect(Lexicons.compiledIn.documentTypes(abbreviated: abbreviation).contains { $0.name == name })
  }

  @Test func broaderTypesExist() {
    let names = Set(types.map(\.name))
    for type in types {
      if let broader = type.kindOf { #expect(names.contains(broader), "\(type.name)") }
    }
  }

  @Test func numbersCarryTheAbbreviation() {
    for type in types {
      for pattern in type.numberPatterns {
        #expect(pattern.hasPrefix("{n}"))
        #expect(pattern.count { $0 == "{" } == pattern.count { $0 == "}" })
      }
      guard let abbreviation = type.abbreviation, !type.numberPatterns.isEmpty else { continue }
      #expect(type.numberPatterns.contains { $0.contains(abbreviation) }, "\(type.regime) \(type.name)")
    }
  }
}
