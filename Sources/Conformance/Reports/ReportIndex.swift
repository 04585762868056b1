import GovernanceModel

/// A report with the vectors and requirements that its names stand for.
///
/// A name that the book does not have keeps its place: a report of another version of the suite can be
/// shown, too.
struct ReportIndex: Sendable {
  let report: ConformanceReport
  private let vectors: [String: Vector]
  private let requirements: [String: Requirement]
  /// The requirements of each profile that the register has, in order.
  let registered: [Profile: [Requirement]]

  init(_ report: ConformanceReport, in run: SuiteRun) {
    self.report = report
    vectors = Dictionary(run.book.vectors.map { ($0.id, $0) }) { first, _ in first }
    requirements = Dictionary(run.register.requirements.map { ($0.id, $0) }) { first, _ in first }
    var registered: [Profile: [Requirement]] = [:]
    for requirement in run.register.requirements {
      if let profile = requirement.profile { registered[profile, default: []].append(requirement) }
    }
    self.registered = registered
  }

  func vector(_ id: String) -> Vector? { vectors[id] }

  func requirement(_ id: String) -> Requirement? { requirements[id] }

  /// The requirement that a vector is named after.
  func home(_ id: String) -> String {
    vectors[id]?.requirement ?? String(id.reversed().drop { $0.isLetter }.reversed())
  }

  /// The title of a vector, or its name where the book does not have it.
  func title(_ id: String) -> Wording {
    vectors[id]?.title ?? Wording(zh: id, en: id)
  }

  /// The profile of a vector, out of its name where the book does not have it.
  func profile(_ id: String) -> Profile? {
    vectors[id]?.profile ?? Self.profile(named: id)
  }

  /// The profile that the name of a vector or a requirement says.
  static func profile(named id: String) -> Profile? {
    id.split(separator: "-").dropFirst().first.flatMap { Profile(rawValue: String($0)) }
  }

  /// The entry by which a vector is known to fail.
  func known(_ result: VectorResult) -> KnownFailing? {
    result.outcome == .failed ? report.known.first { $0.covers(result.id) } : nil
  }

  /// The results of a profile in the order of the report; those of no profile under nothing.
  var byProfile: [(profile: Profile?, results: [VectorResult])] {
    let grouped = Dictionary(grouping: report.results) { profile($0.id) }
    let named = Profile.allCases.compactMap { profile in
      grouped[profile].map { (profile: Optional(profile), results: $0) }
    }
    return named + (grouped[nil].map { [(profile: nil, results: $0)] } ?? [])
  }
}
