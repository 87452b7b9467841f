/// What changed between two versions of a text, as `diff -u` writes it and `patch` reads it.
public struct UnifiedDiff: Sendable {
  /// How many lines without change stand around those with one.
  private static let context: Int = 3
  /// How far two versions are searched for the line where they meet again.
  private static let lookahead: Int = 64

  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]

  /// Lines that were replaced.
  private struct Change {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// The difference of two texts.
  public init(from old: [UInt8], to new: [UInt8]) {
    self.old = Self.lines(of: old)
    self.new = Self.lines(of: new)
  }

  /// The difference; empty where there is none.
  public func bytes(name: String) -> [UInt8] {
    let hunks: [[Change]] = hunks()
    guard !hunks.isEmpty else { return [] }
    return Array("--- \(name)\n+++ \(name)\n".utf8) + hunks.flatMap(bytes)
  }

  private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start: Int = 0
    while start < text.count {
      let end: Int = text[start...].firstIndex(of: UInt8(ascii: "\n")).map { index in index + 1 } ?? text.count
      lines.append(text[start..<end])
      start = end
    }
    return lines
  }

  /// The lines that differ, in order. Behind a difference the nearest pair of equal lines is where the texts meet again.
  private func changes() -> [Change] {
    var changes: [Change] = []
    var first: Int = 0
    var second: Int = 0
    while first < old.count || second < new.count {
      if first < old.count, second < new.count, old[first] == new[second] {
        (first, second) = (first + 1, second + 1)
        continue
      }
      let (removed, added) = meeting(first, second)
      changes.append(Change(old: first..<first + removed, new: second..<second + added))
      (first, second) = (first + removed, second + added)
    }
    return changes
  }

  /// How many lines of each text stand before the next equal ones.
  private func meeting(_ first: Int, _ second: Int) -> (removed: Int, added: Int) {
    let oldRest: Int = old.count - first
    let newRest: Int = new.count - second
    for distance in 1...Self.lookahead {
      // Lines that were changed one for one come before lines that were put in or left out.
      for removed in (0...distance).sorted(by: { abs(2 * $0 - distance) < abs(2 * $1 - distance) }) {
        let added: Int = distance - removed
        guard removed < oldRest, added < newRest else { continue }
        if old[first + removed] == new[second + added] { return (removed, added) }
      }
    }
    return oldRest > Self.lookahead && newRest > Self.lookahead ? (1, 1) : (oldRest, newRest)
  }

  /// The changes, together where their contexts touch.
  private func hunks() -> [[Change]] {
    var hunks: [[Change]] = []
    for change in changes() {
      if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * Self.context {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return hunks
  }

  private func bytes(of hunk: [Change]) -> [UInt8] {
    guard let first = hunk.first, let last = hunk.last else { return [] }
    let before: Int = min(Self.context, first.old.lowerBound)
    let after: Int = min(Self.context, old.count - last.old.upperBound)
    let oldRange: Range<Int> = first.old.lowerBound - before..<last.old.upperBound + after
    let newRange: Range<Int> = first.new.lowerBound - before..<last.new.upperBound + after
    var result: [UInt8] = Array("@@ -\(Self.text(oldRange)) +\(Self.text(newRange)) @@\n".utf8)
    var index: Int = oldRange.lowerBound
    for change in hunk {
      for line in old[index..<change.old.lowerBound] { Self.add(line, " ", to: &result) }
      for line in old[change.old] { Self.add(line, "-", to: &result) }
      for line in new[change.new] { Self.add(line, "+", to: &result) }
      index = change.old.upperBound
    }
    for line in old[index..<oldRange.upperBound] { Self.add(line, " ", to: &result) }
    return result
  }

  private static func text(_ range: Range<Int>) -> String {
    range.isEmpty ? "\(range.lowerBound),0" : "\(range.lowerBound + 1),\(range.count)"
  }

  private static func add(_ line: ArraySlice<UInt8>, _ mark: String, to result: inout [UInt8]) {
    result += mark.utf8 + line
    if line.last != UInt8(ascii: "\n") { result += "\n\\ No newline at end of file\n".utf8 }
  }
}
