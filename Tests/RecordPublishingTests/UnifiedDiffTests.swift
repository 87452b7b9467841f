import RecordPublishing
import Testing

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    String(decoding: UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8)).bytes(name: "a.txt"), as: UTF8.self)
  }

  @Test func nothing() {
    #expect(diff("", "") == "")
    #expect(diff("một\nhai\n", "một\nhai\n") == "")
  }

  @Test func oneLine() {
    #expect(
      diff("một\nhai\nba\n", "một\nHai\nba\n") == "--- a.txt\n+++ a.txt\n@@ -1,3 +1,3 @@\n một\n-hai\n+Hai\n ba\n")
  }

  @Test func withoutLineEnd() {
    let mark: String = "\n\\ No newline at end of file\n"
    #expect(diff("a", "b") == "--- a.txt\n+++ a.txt\n@@ -1,1 +1,1 @@\n-a\(mark)+b\(mark)")
  }

  @Test func linesPutInAndLeftOut() {
    #expect(diff("a\nc\n", "a\nb\nc\n") == "--- a.txt\n+++ a.txt\n@@ -1,2 +1,3 @@\n a\n+b\n c\n")
    #expect(diff("a\nb\nc\n", "a\nc\n") == "--- a.txt\n+++ a.txt\n@@ -1,3 +1,2 @@\n a\n-b\n c\n")
    #expect(diff("", "a\n") == "--- a.txt\n+++ a.txt\n@@ -0,0 +1,1 @@\n+a\n")
  }

  /// Changes far from each other are two hunks, near ones are one.
  @Test func hunks() {
    let lines: [String] = (1...20).map { number in "dòng \(number)\n" }
    func changed(_ numbers: [Int]) -> String {
      lines.enumerated().map { index, line in numbers.contains(index + 1) ? "mới\n" : line }.joined()
    }
    func count(_ numbers: [Int]) -> Int {
      diff(lines.joined(), changed(numbers)).split(separator: "\n").count { line in line.hasPrefix("@@") }
    }
    #expect(count([2, 19]) == 2)
    #expect(count([2, 9]) == 1)
    #expect(count([2, 10]) == 2)
  }
}
