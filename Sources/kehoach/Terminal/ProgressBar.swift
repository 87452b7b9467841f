internal import PlanPipeline

/// A line on the terminal that tells how far the run is: files done, files in a second, time left.
struct ProgressBar {
  private let console: Console
  private let total: Int
  private let start: ContinuousClock.Instant = .now
  private var done: Int = 0
  private var lastDrawn: ContinuousClock.Instant = .now

  /// A bar for a run over the inputs, which are counted for it.
  init(for inputs: InputSequence, _ console: Console) {
    total = inputs.reduce(0) { count, _ in count + 1 }
    self.console = console
  }

  /// Counts a file, and draws the bar if it was not drawn just now.
  mutating func advance() {
    done += 1
    guard lastDrawn.duration(to: .now) > .milliseconds(100) else { return }
    lastDrawn = .now
    StandardError.write("\r\(line)\u{1B}[K")
  }

  /// Takes the bar off the terminal.
  func clear() {
    StandardError.write("\r\u{1B}[K")
  }

  /// What the bar shows.
  private var line: String {
    let elapsed: Double = start.duration(to: .now) / .seconds(1)
    let rate: Double = Double(done) / max(elapsed, 0.001)
    let left: Int = Int((Double(total - done) / max(rate, 0.001)).rounded(.up))
    let width: Int = 24
    let filled: Int = total > 0 ? done * width / total : 0
    let bar: String = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    return "\(bar) \(done)/\(total) · " + Message.progress(rate: Int(rate), left: left).text(in: console.language)
  }
}
