extension SourceMapSteps {
  /// The steps from a text to its source by way of a text between: these lead there, and `earlier` from there on.
  ///
  /// - Parameters:
  ///   - earlier: with a step behind every character that differs from its source.
  ///   - bytes: the text, in UTF-8.
  func followed(by earlier: SourceMapSteps, in bytes: [UInt8]) -> SourceMapSteps {
    var steps: [Step] = []
    earlier.forEach { steps.append($0) }
    var result = SourceMapSteps()
    var last = Step(normalized: 0, source: 0)
    var next: Int = 0
    var start = Step(normalized: 0, source: 0)

    // Takes over the steps of the stretch from `start` on that lead to characters up to `certain`, an offset of `bytes`.
    func takeOver(upTo certain: Int) {
      while next < steps.count, start.normalized + steps[next].normalized - start.source <= certain {
        last = steps[next]
        let normalized: Int = start.normalized + last.normalized - start.source
        result.append(normalized: normalized, source: last.source)
        next += 1
      }
    }
    forEach { step in
      // The character before a step is composed: steps within its source lead nowhere.
      var certain: Int = max(start.normalized, step.normalized - 1)
      while certain > start.normalized, bytes[certain] & 0xC0 == 0x80 { certain -= 1 }
      takeOver(upTo: certain)
      while next < steps.count, steps[next].normalized <= step.source {
        last = steps[next]
        next += 1
      }
      result.append(normalized: step.normalized, source: last.source + step.source - last.normalized)
      start = step
    }
    takeOver(upTo: Int.max)
    return result
  }
}
