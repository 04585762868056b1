/// What came of the vectors of one requirement.
public struct RequirementVerdict: Hashable, Sendable {
  /// The requirement.
  public let id: String
  /// `failed` where one of its vectors failed, else `skipped` or `notRun` where one did not run, else
  /// `passed`.
  public let outcome: VectorOutcome
  /// The vectors that were to be run.
  public let vectors: [String]

  static func verdicts(
    over results: [VectorResult], of vectors: [String: Vector]
  ) -> [RequirementVerdict] {
    var shown: [String: [VectorResult]] = [:]
    for result in results {
      for requirement in Set(vectors[result.id]?.requirements ?? []) {
        shown[requirement, default: []].append(result)
      }
    }
    return shown.sorted { $0.key < $1.key }.map { id, results in
      let outcomes = Set(results.map(\.outcome))
      let worst = [VectorOutcome.failed, .skipped, .notRun].first { outcomes.contains($0) }
      return RequirementVerdict(
        id: id, outcome: worst ?? .passed, vectors: results.map(\.id).sorted())
    }
  }
}
