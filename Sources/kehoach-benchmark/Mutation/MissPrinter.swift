internal import CampaignRecord
internal import PlanPipeline

/// Prints what is wrong with what the checker says of a mutant, so that a person can judge it.
struct MissPrinter {
  /// The plan of the mutant.
  let plan: OriginalPlan
  /// The kind of the mutant.
  let kind: String

  /// Prints a mutant that is not told, findings that accuse what was not changed, and suggestions that are not safe.
  func printFaults(of trial: MutantTrial) {
    if trial.right.isEmpty {
      printMutant(trial, "missed: \(trial.mutant.rules.joined(separator: " | "))")
      for finding in trial.echoes { print("    told: \(line(finding, trial))") }
    }
    for finding in trial.wrong {
      printMutant(trial, "wrong: \(line(finding, trial))")
    }
    if trial.isRestored == false {
      printMutant(trial, "not given back")
      for finding in trial.right + trial.echoes + trial.wrong where finding.suggestion?.safe == true {
        print("    safe: \(line(finding, trial)) → \(finding.suggestion?.replacement ?? "")")
      }
    }
  }

  private func printMutant(_ trial: MutantTrial, _ fault: String) {
    print("\(plan.path): \(kind): \(fault)")
    for edit in trial.mutant.edits.prefix(1) {
      print("    - \(OriginalPlan.line(at: edit.span.start, of: plan.text))")
      print("    + \(OriginalPlan.line(at: edit.span.start, of: trial.text))")
    }
  }

  private func line(_ finding: Finding, _ trial: MutantTrial) -> String {
    let place: String =
      finding.span.map { span in String(decoding: trial.text[span.start..<span.end], as: UTF8.self) } ?? ""
    return "\(finding.rule) “\(place)”: \(finding.message)"
  }
}
