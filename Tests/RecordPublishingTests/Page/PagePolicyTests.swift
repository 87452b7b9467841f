import Foundation
import FoundationXML
import Testing

@testable import PlanPipeline
@testable import RecordPublishing

@Suite struct PagePolicyTests {
  /// The digests in the policy are those of the style and script in the page.
  @Test(arguments: ["style", "script"])
  func digests(_ name: String) throws {
    let page: [UInt8] = try ReportPage(PageSample.settings()).bytes(of: PageSample.plan(PageSample.text))
    let element: String = try #require(try PageParts(page).named(name).first?.stringValue)
    let hexadecimal: String = Digest.sha256(Array(element.utf8))
    let bytes: [UInt8] = stride(from: 0, to: 64, by: 2).compactMap { index in
      UInt8(hexadecimal.dropFirst(index).prefix(2), radix: 16)
    }
    #expect(PagePolicy.text.contains("\(name)-src 'sha256-\(Data(bytes).base64EncodedString())'"))
  }

  /// Nothing but the page's own style and script is allowed, and nothing is said of elsewhere.
  @Test func nothingElse() throws {
    #expect(PagePolicy.text.hasPrefix("default-src 'none'; "))
    let page: [UInt8] = try ReportPage(PageSample.settings()).bytes(of: PageSample.plan(PageSample.text))
    #expect(!String(decoding: page, as: UTF8.self).contains("http:"))
    #expect(!String(decoding: page, as: UTF8.self).contains("https:"))
    #expect(
      try PageParts(page).elements.allSatisfy { element in
        element.value(of: "style") == nil && element.value(of: "src") == nil
      })
  }
}
