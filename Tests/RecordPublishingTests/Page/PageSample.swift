import CampaignRecord
import FoundationXML
import Lexicons
import PlanChecking
import PlanParsing
import PlanPipeline
import PlanText
import RecordPublishing
import Testing
import VietnameseText

import struct Foundation.Data

/// Plans for the tests of pages, and pages taken apart.
enum PageSample {
  private static let processor = PlanProcessor(
    lexicons: .compiledIn, checker: PlanChecker(lexicons: .compiledIn, language: .vietnamese))

  /// The plan of a text, checked.
  static func plan(_ text: [UInt8], name: String = "ke-hoach.txt") throws -> PublishedPlan {
    let plan = try processor.process(.bytes(text, name: name))
    return PublishedPlan(plan.record, text: plan.plan.text.bytes)
  }

  /// The plan of a text, checked.
  static func plan(_ text: String) throws -> PublishedPlan { try plan(Array(text.utf8)) }

  /// Settings in a language, on 1 March 2025 unless said otherwise.
  static func settings(_ language: Wording.Language = .vietnamese, asOf: String = "2025-03-01") throws -> PageSettings {
    let date: PartialDate = try #require(ExtendedDate(asOf)?.single)
    let rules: [(String, PageSettings.Rule)] = RuleCatalogue.descriptions.map { rule in
      let group: String = rule.group.title.text(in: language)
      return (rule.id, PageSettings.Rule(title: rule.title.text(in: language), group: group))
    }
    return PageSettings(
      language: language, asOf: try #require(CalendarDay(date)), rules: Dictionary(uniqueKeysWithValues: rules))
  }

  /// A plan that has something of everything.
  static let text: String = """
    SỞ Y TẾ
    Số: 12/KH-SYT
    Huế, ngày 05 tháng 02 năm 2025
    KẾ HOẠCH
    Triển khai tháng cao điểm
    I. MỤC ĐÍCH
    1. Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị và Chỉ thị 05-CT/TW ngày 16/5/2016.
    2. Chào mừng 50 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2025).
    II. THỜI GIAN
    1. Giai đoạn 1 (từ ngày 10/02/2025 đến ngày 30/6/2025): phát động.
    2. Giai đoạn 2 (từ ngày 01/7/2025 đến ngày 03/02/3030): tổng kết.
    III. TỔ CHỨC THỰC HIỆN
    1. Các đơn vị báo cáo kết quả trước ngày 30/11/2025.
    2. Phòng Nghiệp vụ gửi danh sách chậm nhất ngày 20/02/2025.
    3. Định kỳ hằng năm, các đơn vị báo cáo về Sở Y tế.
    Nơi nhận:
    - Bộ Y tế;
    - Lưu: VT.
    GIÁM ĐỐC
    Nguyễn Văn A
    """
}

/// A page, taken apart by an XML parser: that it is well-formed is seen by that alone.
struct PageParts {
  /// Every element, in order.
  let elements: [XMLElement]
  /// The document.
  private let document: XMLDocument

  /// The parts of a page.
  init(_ page: [UInt8]) throws {
    document = try XMLDocument(data: Data(page), options: [.nodePreserveWhitespace])
    var elements: [XMLElement] = []
    func add(_ node: XMLNode) {
      if let element = node as? XMLElement { elements.append(element) }
      for child in node.children ?? [] { add(child) }
    }
    add(document)
    self.elements = elements
  }

  /// The elements of a name.
  func named(_ name: String) -> [XMLElement] { elements.filter { element in element.name == name } }

  /// The elements that have a class.
  func having(_ style: String, in elements: [XMLElement]? = nil) -> [XMLElement] {
    (elements ?? self.elements).filter { element in element.styles.contains(Substring(style)) }
  }

  /// The ids, in order.
  var ids: [String] { elements.compactMap { element in element.value(of: "id") } }

  /// The places within the page that links lead to.
  var anchors: [String] {
    elements.compactMap { element in element.value(of: "href") }.filter { link in link.hasPrefix("#") }
      .map { link in String(link.dropFirst()) }
  }

  /// The text of the plan, without the numbers of findings.
  var paper: String { having("paper").map(\.words).joined() }

  /// What stands at a place of the text: the element of the id, and the pieces that go on from there.
  func text(at place: String) -> String? {
    guard let first = elements.first(where: { element in element.value(of: "id") == place }) else { return nil }
    let rest: [XMLElement] = elements.filter { element in
      let places: [Substring] = element.value(of: "data-of")?.split(separator: " ") ?? []
      return places.contains(Substring(place))
    }
    return first.words + rest.map(\.words).joined()
  }
}

extension XMLElement {
  /// The value of an attribute; null where it has none.
  func value(of name: String) -> String? { attribute(forName: name)?.stringValue }

  /// The classes.
  var styles: [Substring] { value(of: "class")?.split(separator: " ") ?? [] }

  /// The text inside, without the numbers of findings.
  var words: String {
    (children ?? []).map { child in
      guard let element = child as? XMLElement else { return child.stringValue ?? "" }
      return element.styles.contains("number") ? "" : element.words
    }.joined()
  }
}
