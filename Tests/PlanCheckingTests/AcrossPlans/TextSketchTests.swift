@testable import PlanChecking
import Testing

@Suite struct TextSketchTests {
  private func sketch(_ words: some Sequence<Int>) -> TextSketch {
    TextSketch(words.map { number in WordKey("w\(number)") })
  }

  @Test func likeness() {
    #expect(sketch(0..<500).likeness(to: sketch(0..<500)) == 1)
    #expect(sketch(0..<500).likeness(to: sketch(1000..<1500)) == 0)
    // Half of each: a third of both together.
    let half: Double = sketch(0..<4000).likeness(to: sketch(2000..<6000))
    #expect((0.1...0.6).contains(half))
    #expect(half == sketch(2000..<6000).likeness(to: sketch(0..<4000)))
  }

  @Test func smallTexts() {
    #expect(sketch([]).likeness(to: sketch([])) == 1)
    #expect(sketch([]).likeness(to: sketch(0..<9)) == 0)
    #expect(sketch(0..<9).likeness(to: sketch(0..<9)) == 1)
  }
}
