/// Tokens on their way into an array: they gather here, so that each costs no more than a store.
struct TokenChunk {
  /// How many tokens there is room for: few enough to stay in the nearest cache.
  private static let capacity: Int = 512

  private let tokens: UnsafeMutablePointer<Token>
  /// The number of tokens that wait.
  private(set) var count: Int = 0

  /// Hands on an empty chunk.
  static func withRoom(_ body: (TokenChunk) -> Void) {
    withUnsafeTemporaryAllocation(of: Token.self, capacity: capacity) { room in
      body(TokenChunk(tokens: room.baseAddress!))
    }
  }

  private init(tokens: UnsafeMutablePointer<Token>) { self.tokens = tokens }

  /// Whether two tokens can be added.
  var hasRoomForTwo: Bool {
    @inline(__always) get { count <= Self.capacity &- 2 }
  }

  /// Adds a token; the chunk must not be full.
  @inline(__always)
  mutating func append(_ token: Token) {
    (tokens + count).initialize(to: token)
    count &+= 1
  }

  /// Moves all tokens to the end of the array.
  mutating func empty(into array: inout [Token]) {
    array.append(contentsOf: UnsafeBufferPointer(start: tokens, count: count))
    count = 0
  }
}
