import Lexicons
import Testing

@Suite struct FactsTests {
  let lexicons = Lexicons.compiledIn

  @Test func sixtyThreeProvincesBecameThirtyFour() {
    #expect(lexicons.provinces.count == 63)
    #expect(Set(lexicons.provinces.map(\.successor)).count == 34)
    #expect(Set(lexicons.provinces.map(\.successorCode)).count == 34)
    #expect(lexicons.provinces.count { $0.merged == nil } == 11)
  }

  @Test func nineSuccessorsAreCitiesToday() {
    let cities = lexicons.provinces.filter { $0.successorType == .city || $0.citySince != nil }
    #expect(
      Set(cities.map(\.successor)) == [
        "Hà Nội", "Huế", "Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ", "Đồng Nai", "Quảng Ninh", "Bắc Ninh",
      ])
  }

  @Test(arguments: [
    ("Thái Bình", "Hưng Yên"), ("Kon Tum", "Quảng Ngãi"), ("Kontum", "Quảng Ngãi"), ("Kiên Giang", "An Giang"),
    ("Bình Định", "Gia Lai"), ("Bình Phước", "Đồng Nai"), ("TPHCM", "Hồ Chí Minh"), ("Hoà Bình", "Phú Thọ"),
  ])
  func provincesGoOn(name: String, successor: String) {
    #expect(lexicons.province(named: name)?.successor == successor)
  }

  @Test func ordinalsOfCongressesLeaveNoGap() {
    for organisation in Set(lexicons.congresses.map(\.organisation)) {
      let ordinals = lexicons.congresses(of: organisation).map(\.ordinal).sorted()
      #expect(ordinals == Array(ordinals[0]..<ordinals[0] + ordinals.count), "\(organisation)")
    }
    #expect(lexicons.congresses(of: "Đảng Cộng sản Việt Nam").map(\.ordinal) == Array(1...14))
    #expect(lexicons.congresses(of: "Công đoàn Việt Nam").map(\.ordinal) == Array(1...14))
  }

  @Test func congressesMeetInTheirTerm() throws {
    for congress in lexicons.congresses {
      guard let opened = congress.opened, let term = congress.term else { continue }
      // A congress of emulation looks back on its term.
      #expect(term.contains(opened.year), "\(congress.organisation) \(congress.roman)")
      if let closed = congress.closed { #expect(opened.description <= closed.description) }
    }
  }

  @Test(arguments: [
    ("34-CT/TW", ["2014-04-07", "2024-05-24"]), ("35-CT/TW", ["1998-06-03", "2019-05-30", "2024-06-14"]),
    ("30/2020/NĐ-CP", ["2020-03-05"]), ("98/2023/NĐ-CP", ["2023-12-31"]), ("06/2022/QH15", ["2022-06-15"]),
    ("01-KL/TW", ["2021-05-18"]), ("749/QĐ-TTg", ["2020-06-03"]), ("933/QĐ-TLĐ", ["2024-05-14"]),
    ("1526/QĐ-TTg", []),
  ])
  func documentsHaveDates(number: String, dates: [String]) {
    #expect(lexicons.knownDocuments(numbered: number).map(\.date.description).sorted() == dates)
  }

  @Test func documentsWithOneNumberNameEachOther() {
    for document in lexicons.knownDocuments {
      let others = lexicons.knownDocuments(numbered: document.number).map(\.date).filter { $0 != document.date }
      #expect(Set(others).isSubset(of: document.otherDates), "\(document.number) \(document.date)")
      #expect(!document.otherDates.contains(document.date))
    }
  }

  @Test func yearsInNumbersAreYearsOfDates() throws {
    for document in lexicons.knownDocuments {
      let parts = document.number.split(separator: "/")
      if parts.count == 3 { #expect(Int(parts[1]) == document.date.year, "\(document.number)") }
    }
  }

  @Test func lawsFallIntoTheTermOfTheirSuffix() throws {
    for document in lexicons.knownDocuments {
      let suffix = document.number.split(separator: "/").last.map(String.init)
      guard let term = lexicons.congresses.first(where: { $0.lawSuffix == suffix }) else { continue }
      let (opened, date) = (try #require(term.opened).description, document.date.description)
      #expect(opened <= date && date <= term.closed?.description ?? "9999", "\(document.number)")
    }
  }

  @Test(arguments: [
    ("dang", "1930-02-03"), ("cong-doan", "1929-07-28"), ("quoc-khanh", "1945-09-02"),
    ("cach-mang-thang-tam", "1945-08-19"), ("giai-phong-mien-nam", "1975-04-30"), ("thi-dua-ai-quoc", "1948-06-11"),
  ])
  func anniversariesHaveDates(key: String, date: String) throws {
    #expect(lexicons.anniversaries.first { $0.key == key }?.date?.description == date)
  }

  @Test(arguments: [("UBND", "Ủy ban nhân dân"), ("TLĐ", "Tổng Liên đoàn Lao động Việt Nam"), ("SYT", "Sở Y tế")])
  func agenciesHaveNames(abbreviation: String, name: String) {
    #expect(lexicons.agencies(abbreviated: abbreviation).map(\.name) == [name])
  }

  @Test func successorsOfAgenciesExist() {
    for agency in lexicons.agencies {
      for successor in agency.successors {
        #expect(!lexicons.agencies(abbreviated: successor).isEmpty, "\(agency.abbreviation) \(successor)")
      }
    }
  }

  @Test func memoryAloneIsNeverHighWhereDatesCount() {
    let sources =
      lexicons.anniversaries.map { ($0.confidence, $0.source) } + lexicons.congresses.map { ($0.confidence, $0.source) }
      + lexicons.knownDocuments.map { ($0.confidence, $0.source) }
    #expect(!sources.contains { $0 == .high && $1.hasPrefix("from memory") })
  }
}
