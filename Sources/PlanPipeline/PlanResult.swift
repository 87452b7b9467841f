/// What became of one input.
public struct PlanResult<Value: Sendable>: Sendable {
  /// The input's place among the inputs, from 0.
  public let index: Int
  /// The input's name.
  public let name: String
  /// What was made of the plan, or why nothing was.
  public let outcome: Result<Value, InputError>
}
