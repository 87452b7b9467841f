public import PlanParsing

/// Makes the records of many plans side by side and hands them on in the order of the inputs.
public struct PlanPipeline: Sendable {
  private let processor: PlanProcessor
  private let workers: Int

  /// A pipeline that works on `workers` plans at once.
  public init(processor: PlanProcessor, workers: Int) {
    self.processor = processor
    self.workers = max(1, workers)
  }

  /// Processes each input, makes a value of its plan beside the other workers, and delivers the values in the order of
  /// the inputs, one at a time. No more than `workers` + 1 inputs are between being begun and being delivered, however
  /// many there are. An input that fails is delivered as its failure; only `deliver` can end the run, by throwing.
  public func run<Value: Sendable, Failure: Error>(
    _ inputs: some Sequence<PlanInput>, making value: @escaping @Sendable (consuming ParsedPlan) -> Value,
    deliver: (PlanResult<Value>) throws(Failure) -> Void
  ) async throws(Failure) {
    try await run(
      inputs, doing: { input, processor throws(InputError) in value(try processor.process(input)) }, deliver: deliver)
  }

  /// The same for workers that need more than the plan, such as the bytes that it was read from.
  public func run<Value: Sendable, Failure: Error>(
    _ inputs: some Sequence<PlanInput>,
    doing work: @escaping @Sendable (PlanInput, PlanProcessor) throws(InputError) -> Value,
    deliver: (PlanResult<Value>) throws(Failure) -> Void
  ) async throws(Failure) {
    if workers == 1 { return try runAlone(inputs, doing: work, deliver: deliver) }
    let failure: Failure? = await withTaskGroup(of: PlanResult<Value>.self) { group in
      var inputs = inputs.makeIterator()
      var order = DeliveryOrder<PlanResult<Value>>(workers: workers)
      while true {
        while order.hasRoom, let input = inputs.next() {
          let index: Int = order.begin()
          group.addTask { [processor] in
            let outcome = Result { () throws(InputError) in try work(input, processor) }
            return PlanResult(index: index, name: input.name, outcome: outcome)
          }
        }
        guard let result = await group.next() else { return nil }
        order.end(result, at: result.index)
        while let next = order.next() {
          do throws(Failure) { try deliver(next) } catch { return error }
        }
      }
    }
    if let failure { throw failure }
  }

  /// One worker needs no other thread: to hand over each plan would cost more than some plans do.
  private func runAlone<Value: Sendable, Failure: Error>(
    _ inputs: some Sequence<PlanInput>,
    doing work: (PlanInput, PlanProcessor) throws(InputError) -> Value,
    deliver: (PlanResult<Value>) throws(Failure) -> Void
  ) throws(Failure) {
    for (index, input) in inputs.enumerated() {
      let outcome = Result { () throws(InputError) in try work(input, processor) }
      try deliver(PlanResult(index: index, name: input.name, outcome: outcome))
    }
  }
}
