internal import Glibc

/// The places for converters: whoever starts one waits until one of so many is free.
final class ConverterSeats: Sendable {
  /// How many there are.
  let count: Int
  nonisolated(unsafe) private let semaphore: UnsafeMutablePointer<sem_t>

  /// So many places, at least one.
  init(_ count: Int) {
    self.count = max(1, count)
    semaphore = .allocate(capacity: 1)
    semaphore.initialize(to: sem_t())
    sem_init(semaphore, 0, UInt32(self.count))
  }

  /// Takes a place, when there is one.
  func take() {
    while sem_wait(semaphore) != 0, errno == EINTR {}
  }

  /// Gives it back.
  func give() { sem_post(semaphore) }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }
}
