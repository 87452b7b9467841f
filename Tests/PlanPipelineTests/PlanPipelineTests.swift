import CampaignRecord
import Lexicons
import PlanParsing
import PlanPipeline
import PlanReading
import Synchronization
import TestSupport
import Testing

@Suite struct PlanPipelineTests {
  private let processor = PlanProcessor(lexicons: .compiledIn)

  /// Plans of very different length, so that later ones are ready before earlier ones.
  private func plans(_ count: Int) -> [PlanInput] {
    (0..<count).map { index in
      let text: String =
        "KẾ HOẠCH\nSố: \(index)/KH-UBND\n" + String(repeating: "1. Việc phải làm\n", count: index % 7 == 0 ? 2_000 : 1)
      return .bytes(Array(text.utf8), name: "\(index).txt")
    }
  }

  private func records(_ inputs: [PlanInput], workers: Int) async -> [PlanResult<[UInt8]>] {
    var results: [PlanResult<[UInt8]>] = []
    let pipeline = PlanPipeline(processor: processor, workers: workers)
    await pipeline.run(inputs, making: { plan in plan.record.json() }) { result in results.append(result) }
    return results
  }

  @Test(arguments: [1, 2, 8])
  func orderOfInputs(workers: Int) async {
    let results = await records(plans(60), workers: workers)
    #expect(results.map(\.index) == Array(0..<60))
    #expect(results.map(\.name) == (0..<60).map { index in "\(index).txt" })
  }

  @Test func sameBytesWithAnyNumberOfWorkers() async {
    let inputs: [PlanInput] = plans(40)
    let alone = await records(inputs, workers: 1).map(\.outcome)
    #expect(alone == (await records(inputs, workers: 1).map(\.outcome)))
    #expect(alone == (await records(inputs, workers: 2).map(\.outcome)))
    #expect(alone == (await records(inputs, workers: 8).map(\.outcome)))
  }

  @Test(arguments: [1, 2, 8])
  func badFilesAmongGoodOnes(workers: Int) async {
    var inputs: [PlanInput] = plans(12)
    inputs[3] = .bytes([], name: "empty")
    inputs[4] = .file(FilePath("no/such/file.txt"))
    inputs[11] = .bytes(Array("GIF89a".utf8), name: "gif")
    let results = await records(inputs, workers: workers)
    #expect(results.count == 12)
    #expect(failure(results[3]) == .reading(.empty))
    #expect(failure(results[4]) == .unreadable(SystemError(code: 2)))
    #expect(failure(results[11]) == .reading(.damaged))
    #expect(results.count { result in failure(result) == nil } == 9)
  }

  private func failure(_ result: PlanResult<[UInt8]>) -> InputError? {
    guard case .failure(let error) = result.outcome else { return nil }
    return error
  }

  @Test(arguments: [1, 2, 3])
  func inputsUnderWay(workers: Int) async {
    let begun = Counter()
    var delivered: Int = 0
    let inputs: [PlanInput] = plans(50)
    let counted = inputs.lazy.map { input in
      begun.increment()
      return input
    }
    await PlanPipeline(processor: processor, workers: workers).run(counted, making: { _ in 0 }) { _ in
      #expect(begun.value - delivered <= workers + 1)
      delivered += 1
    }
    #expect(delivered == 50)
  }

  @Test func aConsumerThatHasEnough() async {
    struct Enough: Error {}
    var delivered: Int = 0
    await #expect(throws: Enough.self) {
      try await PlanPipeline(processor: processor, workers: 2).run(plans(50), making: { _ in 0 }) { _ throws(Enough) in
        delivered += 1
        if delivered == 5 { throw Enough() }
      }
    }
    #expect(delivered == 5)
  }

  /// A number that several may count up.
  private final class Counter: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { count in count } }
    func increment() { count.withLock { count in count += 1 } }
  }
}
