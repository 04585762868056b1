public import GovernanceModel

/// One way in which a subject does not conform, as a value for whoever tests it.
///
/// Code list: `failed`, `skipped`, `notRun`, `couldNotRun`.
public struct ConformanceFinding: Hashable, Sendable, CustomStringConvertible {
  /// The kind of finding; what was skipped or not run is one, too, since neither is a pass.
  public let code: String
  /// The vector, or nothing where none could be run.
  public let vector: String?
  /// The requirement.
  public let requirement: String?
  /// What was sent, expected and found, as a sentence.
  public let message: Wording

  /// The vector and the English sentence.
  public var description: String { "\(vector ?? code): \(message.en)" }

  init(_ refusal: SuiteRefusal) {
    code = "couldNotRun"
    vector = nil
    requirement = nil
    message = refusal.wording
  }

  /// What a result says against a subject, or nothing where the vector has passed.
  init?(_ result: VectorResult) {
    vector = result.id
    requirement = Vector.requirement(of: result.id)
    switch result.outcome {
    case .passed: return nil
    case .failed:
      code = "failed"
      message = result.failure?.sentence ?? Wording(zh: "未通过。", en: "It failed.")
    case .skipped:
      code = "skipped"
      let lacking = result.lacking ?? "-"
      message = Wording(
        zh: "被测系统不支持 \(lacking)。", en: "The subject does not support \(lacking).")
    case .notRun:
      code = "notRun"
      message = Wording(zh: "未运行。", en: "It was not run.")
    }
  }
}
