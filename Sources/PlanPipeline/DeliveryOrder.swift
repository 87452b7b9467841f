/// Puts results that come as they are ready back into the order of their inputs, and tells whether another input may be
/// begun.
struct DeliveryOrder<Element> {
  private let workers: Int
  /// How many inputs were begun, ended and delivered.
  private var begun: Int = 0
  private var ended: Int = 0
  private var delivered: Int = 0
  /// The results that wait for an earlier one, by their index modulo the number of places.
  private var waiting: [Element?]

  /// An order for so many workers.
  init(workers: Int) {
    self.workers = workers
    waiting = Array(repeating: nil, count: workers + 1)
  }

  /// Whether a worker is free and fewer than `workers` + 1 inputs are under way.
  var hasRoom: Bool { begun - ended < workers && begun - delivered < waiting.count }

  /// Begins the next input; its index.
  mutating func begin() -> Int {
    defer { begun += 1 }
    return begun
  }

  /// Keeps the result of the input at `index`.
  mutating func end(_ element: Element, at index: Int) {
    waiting[index % waiting.count] = element
    ended += 1
  }

  /// Takes out the result whose turn it is.
  mutating func next() -> Element? {
    guard let element = waiting[delivered % waiting.count].take() else { return nil }
    delivered += 1
    return element
  }
}
