import Testing

@testable import CampaignStore

/// Text and record come out of a frame as they went in.
struct PackedPlanTests {
  private static let sizes: [(Int, Int)] = [(0, 0), (0, 5), (5, 0), (15_000, 35_000), (400_000, 900_000)]

  private static func bytes(_ count: Int, _ step: Int) -> [UInt8] {
    (0..<count).map { index in UInt8(truncatingIfNeeded: (index &* step) >> 3) }
  }

  @Test(arguments: sizes)
  func comesBack(_ text: Int, _ json: Int) throws {
    let (text, json): ([UInt8], [UInt8]) = (Self.bytes(text, 7), Self.bytes(json, 13))
    // A compressor is used again and again.
    for _ in 0..<3 {
      let frame: [UInt8] = PackedPlan.pack(text: text, json: json)
      let both = try #require(PackedPlan.unpack(frame, textBytes: text.count))
      #expect(both.text == text && both.json == json)
      #expect(PackedPlan.text(in: frame, textBytes: text.count) == text)
    }
  }

  @Test func aDamagedFrameIsNone() {
    let frame: [UInt8] = PackedPlan.pack(text: Self.bytes(3000, 7), json: Self.bytes(9000, 13))
    #expect(PackedPlan.text(in: frame, textBytes: 12_001) == nil)
    #expect(PackedPlan.text(in: frame, textBytes: -1) == nil)
    #expect(PackedPlan.unpack(frame, textBytes: 12_001) == nil)
    #expect(PackedPlan.unpack(Array(frame.dropLast(8)), textBytes: 3000) == nil)
    #expect(PackedPlan.text(in: Array(frame.prefix(20)), textBytes: 3000) == nil)
    #expect(PackedPlan.text(in: [], textBytes: 1) == nil)
  }
}
