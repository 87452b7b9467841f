public import CampaignRecord
public import PlanParsing
internal import PlanText

/// Writes suggestions into a plan, again and again until there is nothing more to write.
public struct PlanFixer: Sendable {
  /// How often a plan is written anew at most. Each round leaves out suggestions that overlap one before them.
  public static let rounds: Int = 20

  private let processor: PlanProcessor
  private let includesUnsafe: Bool
  private let findings: @Sendable (ParsedPlan) -> [Finding]

  /// A fixer.
  ///
  /// - Parameters:
  ///   - processor: reads the plan.
  ///   - includesUnsafe: whether suggestions that a person should look at are written, too.
  ///   - findings: what is said of a plan.
  public init(
    processor: PlanProcessor, includingUnsafe includesUnsafe: Bool = false,
    findings: @escaping @Sendable (ParsedPlan) -> [Finding]
  ) {
    self.processor = processor
    self.includesUnsafe = includesUnsafe
    self.findings = findings
  }

  /// A plan whose suggestions were written.
  public struct Outcome: Sendable {
    /// The file as it is to be.
    public internal(set) var bytes: [UInt8]
    /// The plan in it.
    public internal(set) var plan: ParsedPlan
    /// What is left to say of it.
    public internal(set) var findings: [Finding]
    /// What was mended, round after round.
    public internal(set) var fixed: [Finding]
    /// Why suggestions are left that were to be written; null where none are.
    public internal(set) var error: FixError?
  }

  /// The plan in these bytes, mended.
  public func fix(_ bytes: [UInt8], name: String) throws(InputError) -> Outcome {
    let plan: ParsedPlan = try processor.process(.bytes(bytes, name: name))
    var outcome = Outcome(bytes: bytes, plan: plan, findings: findings(plan), fixed: [])
    var seen: Set<[UInt8]> = [bytes]
    for _ in 0..<Self.rounds {
      let (edits, fixed) = SourceEdit.edits(of: outcome.findings, includingUnsafe: includesUnsafe)
      guard !edits.isEmpty else { break }
      guard ["text/plain", "text/markdown"].contains(outcome.plan.plan.mediaType) else {
        outcome.error = .format(outcome.plan.plan.mediaType)
        break
      }
      let editor = SourceEditor(text: outcome.plan.plan.text, source: outcome.bytes)
      let bytes: [UInt8]
      do throws(FixError) {
        bytes = try editor.applying(edits)
      } catch {
        outcome.error = error
        break
      }
      guard let plan = try? processor.process(.bytes(bytes, name: name)) else {
        outcome.error = .unmapped
        break
      }
      // Two rules that undo each other would go on for ever.
      guard seen.insert(bytes).inserted else { break }
      outcome.bytes = bytes
      outcome.plan = plan
      outcome.findings = findings(plan)
      outcome.fixed += fixed
    }
    return outcome
  }
}
