/// Finds what somebody meant who mistyped a name.
enum Similarity {
  /// The candidate that is closest to `name`; null where none is close.
  static func closest(to name: String, in candidates: [String]) -> String? {
    let nearest = candidates.map { candidate in (candidate, distance: distance(name, candidate)) }
      .min { first, second in first.distance < second.distance }
    guard let nearest, nearest.distance <= max(1, name.count / 3) else { return nil }
    return nearest.0
  }

  /// How many letters must be put in, left out, changed or swapped with their neighbour to make one name the other.
  static func distance(_ first: String, _ second: String) -> Int {
    let first: [UInt8] = Array(first.utf8)
    let second: [UInt8] = Array(second.utf8)
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    var beforeLast: [Int] = []
    var last: [Int] = Array(0...second.count)
    for row in 1...first.count {
      var current: [Int] = [row]
      for column in 1...second.count {
        let change: Int = first[row - 1] == second[column - 1] ? 0 : 1
        var cost: Int = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + change)
        if row > 1, column > 1, first[row - 1] == second[column - 2], first[row - 2] == second[column - 1] {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }
}
