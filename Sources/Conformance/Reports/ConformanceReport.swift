public import GovernanceModel

/// What a run of the suite has shown: the one source of every other form of it.
///
/// Every verdict in it follows from the transcripts, and can be computed again from them.
public struct ConformanceReport: Hashable, Sendable {
  /// The version of the suite.
  public let suite: String
  /// The version of the specification.
  public let specification: String
  /// The version of the protocol.
  public let `protocol`: String
  /// The version of the schemas; nothing where the report is older than that.
  public let schemas: String?
  /// The version of the regulations; nothing where the report is older than that.
  public let regulations: String?
  /// The digest of the vectors that were run.
  public let digest: String
  /// How the subject describes itself.
  public let subject: SubjectDescription
  /// The conversation in which it did.
  public let introduction: Exchange
  /// When and how it was run.
  public let environment: RunEnvironment
  /// Which vectors were chosen.
  public let selection: Selection
  /// The failures that are known.
  public let known: [KnownFailing]
  /// What is wrong with that list.
  public let knownFindings: [KnownFailingFinding]
  /// The verdicts, of every profile that there is and that was chosen.
  public let profiles: [ProfileVerdict]
  /// What came of each requirement that a vector was run for.
  public let requirements: [RequirementVerdict]
  /// What came of each vector.
  public let results: [VectorResult]
  /// What it comes to as a whole.
  public let outcome: Outcome

  /// The report over the results of a run.
  init(
    of results: [VectorResult], for introduced: Introduction, _ asked: Set<Profile>,
    _ selection: Selection, known: [KnownFailing], in environment: RunEnvironment, by run: SuiteRun
  ) {
    suite = Suite.version
    specification = Suite.specification
    `protocol` = Suite.protocol
    schemas = Suite.schemas
    regulations = Suite.regulations
    digest = run.book.digest
    let subject = introduced.subject
    self.subject = subject
    introduction = introduced.exchange
    self.environment = environment
    self.selection = selection
    self.known = known
    self.results = results
    knownFindings = KnownFailingFinding.findings(
      in: known, after: results,
      leftOut: selection.profilesLeftOut(of: subject, in: run.book).map(\.id),
      on: environment.startedAt.civilDate)
    let vectors = Dictionary(run.book.vectors.map { ($0.id, $0) }) { first, _ in first }
    func isMust(_ id: String) -> Bool {
      vectors[id]?.requirements.contains { run.register.requirement($0)?.level == .must } ?? true
    }
    profiles = Profile.allCases.filter { selection.profiles?.contains($0) ?? true }
      .map { profile in
        ProfileVerdict(
          profile, isClaimed: asked.contains(profile), isMust: isMust,
          results: results.filter { vectors[$0.id]?.profile == profile }, known: known,
          deviates: subject.deviations.contains {
            run.register.requirement($0.requirement)?.profile == profile
          })
      }
    requirements = RequirementVerdict.verdicts(over: results, of: vectors)
    outcome = Outcome(of: profiles.map(\.verdict), isListWrong: !knownFindings.isEmpty)
  }

  /// Reads a report completely; what it claims is not recomputed, see ``ReportVerification``.
  ///
  /// - Throws: ``WireError`` naming the member that is missing or wrong.
  public init(json: JSONValue) throws(WireError) {
    _ = try json.parsed("format", "the format \(Self.format)") { $0 == Self.format ? $0 : nil }
    suite = try json.text("suite")
    specification = try json.text("specification")
    `protocol` = try json.text("protocol")
    schemas = try json.optional("schemas") { (text) throws(WireError) in try text.string() }
    regulations = try json.optional("regulations") { (text) throws(WireError) in try text.string() }
    digest = try json.text("digest")
    subject = try json.required("subject", SubjectDescription.init(recorded:))
    introduction = try json.required("describe", Exchange.init(json:))
    environment = try json.required("environment", RunEnvironment.init(json:))
    selection = try json.required("selection", Selection.init(json:))
    known = try NamePattern.list(json, "known", KnownFailing.init(json:))
    knownFindings = try json.elements(of: "knownFindings", KnownFailingFinding.init(json:))
    profiles = try json.elements(of: "profiles", ProfileVerdict.init(json:))
    requirements = try json.elements(of: "requirements", RequirementVerdict.init(json:))
    results = try json.elements(of: "results", VectorResult.init(json:))
    outcome = try json.parsed("outcome", "pass, fail or incomplete") { Outcome(rawValue: $0) }
  }

  /// What a run comes to as a whole, by which a command ends.
  ///
  /// Code list: `pass`, `fail`, `incomplete`.
  public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// Every profile that was run is conformant.
    case pass
    /// One has failed, or the list of known failures is wrong.
    case fail
    /// None has failed, and one is not whole.
    case incomplete

    /// What the verdicts come to, and whether the list of known failures is wrong.
    init(of verdicts: [Verdict], isListWrong: Bool) {
      if verdicts.contains(.failed) || isListWrong {
        self = .fail
      } else {
        let isWhole = verdicts.contains(.conformant) && !verdicts.contains(.partial)
        self = isWhole ? .pass : .incomplete
      }
    }
  }

  /// The results that failed.
  public var failures: [VectorResult] { results.filter { $0.outcome == .failed } }

  /// The transcripts with all that two subjects which do the same have alike.
  public var normalisedTranscripts: [String: [Exchange]] {
    Dictionary(results.map { ($0.id, $0.transcript.map(\.normalised)) }) { first, _ in first }
  }
}
