public import GovernanceModel

/// The suite for a subject in the same process, for a client's own tests: one line a profile.
///
/// It needs no test framework; findings are values:
///
/// ```swift
/// let conformance = try SubjectConformance(of: MySubject())
/// #expect(await conformance.findings(.cases) == [])
/// ```
public struct SubjectConformance<Subject: ConformanceSubject>: Sendable {
  private let subject: Subject
  private let run: SuiteRun

  /// Creates the suite for a subject.
  ///
  /// - Throws: ``WireError`` where the vectors that ship with the kit cannot be read.
  public init(of subject: Subject) throws(WireError) {
    self.subject = subject
    run = try SuiteRun.published()
  }

  /// Everything that keeps a subject from conforming to a profile; nothing for one that conforms.
  ///
  /// A profile that the subject does not claim is a finding: whoever asks means that it does.
  public func findings(_ profile: Profile) async -> [ConformanceFinding] {
    switch await report([profile]) {
    case .failure(let refusal): [ConformanceFinding(refusal)]
    case .success(let report): report.results.compactMap { ConformanceFinding($0) }
    }
  }

  /// The report over some profiles, or over all that the subject claims.
  public func report(
    _ profiles: [Profile]? = nil, at moment: Instant = Instant(milliseconds: 0)
  ) async -> Result<ConformanceReport, SuiteRefusal> {
    await run.report(
      on: InProcessTransport(subject), Selection(profiles: profiles),
      in: RunEnvironment(
        startedAt: moment, transport: "in-process", system: "-", reproduce: "SubjectConformance"))
  }
}
