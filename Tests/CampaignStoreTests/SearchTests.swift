import CampaignRecord
import CampaignStore
import PlanPipeline
import PlanText
import TestSupport
import Testing
import VietnameseText

@testable import CampaignStore

/// What search finds, and what it shows.
struct SearchTests {
  private let store: CampaignStore
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let path: String = "\(folder.path)/campaigns.sqlite"
    try StoreFactory.bring(
      [
        (nil, StoreFactory.plan(number: "1/KH-SYT", body: "1. Xây dựng đường cao tốc Bắc – Nam, “Đường vành đai”.")),
        (nil, StoreFactory.plan(number: "2/KH-SYT", body: "1. Biểu dương tập thể; thực hiện Chỉ thị số 34-CT/TW.")),
        (nil, StoreFactory.plan(number: "3/KH-SYT", body: "1. Cao điểm trên các tuyến đường.")),
      ], into: path)
    store = try CampaignStore.open(path)
  }

  private func plans(_ words: [String]) throws -> [Int] {
    try store.search(words.compactMap(SearchPhrase.init), limit: 10).hits.map(\.plan.id).sorted()
  }

  @Test(arguments: [
    (["duong"], [1, 2, 3]), (["đường"], [1, 2, 3]), (["DUONG CAO TOC"], [1]), (["cao toc", "vanh dai"], [1]),
    (["cao đường"], []), (["34-CT/TW"], [2]), (["34 ct"], [2]), (["ct tw 34"], []), (["van*"], [1]),
    (["vanh da*"], [1]),
    (["duong\" OR \"x"], []), (["NEAR(duong cao)"], []), (["words:duong"], []), (["tốc Bắc – Nam"], [1]),
  ])
  func finds(words: [String], ids: [Int]) throws {
    #expect(try plans(words) == ids)
  }

  @Test(arguments: ["", " ", "\"", "***", "–"])
  func whatHasNoWordIsNoPhrase(text: String) {
    #expect(SearchPhrase(text) == nil)
  }

  @Test func thePlaceIsShownInTheTrueText() throws {
    let phrase = try #require(SearchPhrase("duong cao toc"))
    let hit = try #require(try store.search([phrase], limit: 1).hits.first)
    #expect(hit.pieces.filter(\.isFound).map(\.text) == ["đường cao tốc"])
    #expect(hit.pieces.map(\.text).joined().contains("Xây dựng đường cao tốc Bắc – Nam"))
    #expect(hit.line == 7)
    let text = try #require(try store.text(of: hit.plan.id))
    #expect(String(decoding: text[hit.span.start..<hit.span.end], as: UTF8.self) == "đường cao tốc")
  }

  @Test func spelledAsTypedComesFirst() throws {
    let hits = try store.search([try #require(SearchPhrase("dương"))], limit: 10).hits
    #expect(hits.first?.plan.id == 2 && hits.first?.isAsTyped == true && hits.last?.isAsTyped == false)
  }

  /// The words of a text and the words that search knows are the same, whatever stands in the text.
  @Test(arguments: [
    "", "Đường\u{200B}sắt ﻿và\u{2013}hầm", "hòa\u{301}\u{323} bình", "a\u{AD}b c\u{A0}d", "①② ｆｕｌｌ　width、x",
    "34-CT/TW, 5%;",
    "\u{0}\u{1}x\r\ny", "Ǵ œ ß Ω я 漢字", "…x…", "“Đ”ð",
  ])
  func placesAndWordsAgree(text: String) {
    let bytes: [UInt8] = Array(text.utf8)
    let words = TextWords(bytes)
    let joined: [UInt8] = Array((0..<words.count).map { index in Array(words.word(index)) }.joined(separator: [0x20]))
    #expect(String(decoding: joined, as: UTF8.self) == String(decoding: FoldedWords.of(bytes), as: UTF8.self))
  }

  @Test func placesAndWordsAgreeOnTheCorpus() throws {
    #expect(CorpusPlan.all.count > 40)
    for plan in CorpusPlan.all {
      let text: [UInt8] = try RecordFactory.processor.text(of: .bytes(plan.bytes(), name: plan.name)).text.bytes
      let words = TextWords(text)
      let joined: [UInt8] = Array((0..<words.count).map { index in Array(words.word(index)) }.joined(separator: [0x20]))
      #expect(joined == FoldedWords.of(text), "\(plan)")
    }
  }
}
