internal import Glibc

/// A queue between threads that holds no more than so much: whoever is faster waits.
final class BoundedQueue<Element: Sendable>: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let room: Int
  private let size: @Sendable (Element) -> Int
  // What follows is touched with the lock only.
  private var elements: [Element] = []
  private var first: Int = 0
  private var used: Int = 0
  private var isClosed: Bool = false
  private var isAbandoned: Bool = false

  /// A queue with so much room for elements of the given size, and always for one.
  init(room: Int, size: @escaping @Sendable (Element) -> Int) {
    self.room = room
    self.size = size
    pthread_mutex_init(lock, nil)
    pthread_cond_init(change, nil)
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(lock)
    change.deallocate()
    lock.deallocate()
  }

  /// Puts an element at the end, when there is room; false where nobody will take it any more.
  func push(_ element: Element) -> Bool {
    locked {
      let needed: Int = size(element)
      while count > 0, used + needed > room, !isAbandoned { pthread_cond_wait(change, lock) }
      guard !isAbandoned else { return false }
      elements.append(element)
      used += needed
      return true
    }
  }

  /// Takes the first element when there is one. Null at the end, or where none came within the time.
  func pop(milliseconds: Int? = nil) -> Element? {
    locked {
      let limit: timespec? = milliseconds.map(Self.time)
      while count == 0, !isClosed {
        guard var limit else {
          pthread_cond_wait(change, lock)
          continue
        }
        if pthread_cond_timedwait(change, lock, &limit) == ETIMEDOUT { break }
      }
      guard count > 0 else { return nil }
      let element: Element = elements[first]
      first += 1
      used -= size(element)
      // The places in front are given up when they are half of all.
      if first * 2 >= elements.count {
        elements.removeFirst(first)
        first = 0
      }
      return element
    }
  }

  /// Says that no element will come any more.
  func close() { locked { isClosed = true } }

  /// Says that none will be taken any more.
  func abandon() { locked { isAbandoned = true } }

  private var count: Int { elements.count - first }

  private func locked<Value>(_ body: () -> Value) -> Value {
    pthread_mutex_lock(lock)
    defer {
      pthread_cond_broadcast(change)
      pthread_mutex_unlock(lock)
    }
    return body()
  }

  /// The time on the clock so many milliseconds from now.
  private static func time(after milliseconds: Int) -> timespec {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let nanoseconds: Int = now.tv_nsec + milliseconds % 1000 * 1_000_000
    return timespec(
      tv_sec: now.tv_sec + milliseconds / 1000 + nanoseconds / 1_000_000_000, tv_nsec: nanoseconds % 1_000_000_000)
  }
}
