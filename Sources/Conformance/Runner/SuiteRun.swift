public import GovernanceModel

/// Runs the vectors of a book against a subject, one after another, and writes down everything that is said.
public struct SuiteRun: Sendable {
  /// The vectors.
  public let book: VectorBook
  /// The requirements.
  public let register: RequirementRegister

  /// So many vectors in a row without an answer end a run: nobody is there any more.
  static let patience = 10

  /// Creates a run.
  public init(book: VectorBook, register: RequirementRegister) {
    self.book = book
    self.register = register
  }

  /// The suite that ships with the kit.
  ///
  /// - Throws: ``WireError`` naming the file, the vector and the member.
  public static func published() throws(WireError) -> SuiteRun {
    SuiteRun(book: try .published(), register: try .published())
  }

  /// How far a run has come.
  public struct Progress: Hashable, Sendable {
    /// How many vectors were run.
    public let done: Int
    /// How many there are to run.
    public let total: Int
    /// What came of the one that was run last.
    public let last: VectorResult
  }

  /// Runs the vectors.
  ///
  /// - Parameters:
  ///   - transport: The way to the subject.
  ///   - selection: Which vectors.
  ///   - known: The failures that are known.
  ///   - environment: When and how it is run.
  ///   - clock: Measures how long a vector takes.
  ///   - progress: Told after each vector.
  /// - Returns: The report, or why the suite could not run.
  public func report(
    on transport: some SubjectTransport, _ selection: Selection = .claimed,
    known: [KnownFailing] = [], in environment: RunEnvironment,
    clock: some Clock<Duration> = ContinuousClock(), progress: (Progress) -> Void = { _ in }
  ) async -> Result<ConformanceReport, SuiteRefusal> {
    var seq = 0
    func ask(_ message: JSONValue, _ spelling: Spelling = .canonical) async -> Result<
      SubjectAnswer, SubjectFault
    > {
      seq += 1
      guard var request = try? SubjectRequest(seq: seq, unchecked: message) else {
        return .failure(.garbage("The message has no type."))
      }
      request.spelling = spelling
      return await transport.send(request)
    }
    let introduction: Introduction
    switch await self.introduction(asking: { await ask($0) }, over: transport.name) {
    case .success(let answered): introduction = answered
    case .failure(let refusal): return .failure(refusal)
    }
    let subject = introduction.subject
    let asked = profiles(of: subject, selection)
    let chosen = book.vectors.filter { asked.contains($0.profile) && selection.names($0) }
    guard !chosen.isEmpty else {
      return .failure(
        SuiteRefusal(
          "nothing", zh: "没有可运行的用例:现为所选范围内无用例,应至少有一个。",
          en: "There is nothing to run: found no vector that was chosen, expected at least one."))
    }
    var results: [VectorResult] = []
    var silent = 0
    var isOver = false
    for vector in chosen {
      guard !isOver, silent < Self.patience else {
        results.append(VectorResult(id: vector.id, outcome: .notRun))
        continue
      }
      let script: VectorScript
      do { script = try VectorScript(vector, in: book) } catch {
        return .failure(
          SuiteRefusal("suite", zh: error.description, en: error.description))
      }
      var run = VectorRun(vector, script, for: subject)
      let started = clock.now
      let result = await run.result(asking: { await ask($0, $1) })
      silent = run.fault == nil ? 0 : silent + 1
      if run.fault != nil { await transport.revive() }
      let took = result.timed(started.duration(to: clock.now))
      results.append(took)
      isOver = selection.ends(at: took, known: known)
      progress(Progress(done: results.count, total: chosen.count, last: took))
    }
    // Who has just failed to answer is not started again to be told good-bye.
    if silent == 0 { _ = await ask(["type": "bye"]) }
    await transport.close()
    let left = book.vectors.filter { asked.contains($0.profile) && !selection.names($0) }
    results += left.map { VectorResult(id: $0.id, outcome: .notRun) }
    return .success(
      ConformanceReport(
        of: results, for: introduction, asked, selection, known: known, in: environment, by: self))
  }

  private func introduction(
    asking ask: (JSONValue) async -> Result<SubjectAnswer, SubjectFault>, over transport: String
  ) async -> Result<Introduction, SuiteRefusal> {
    switch await ask(Introduction.question) {
    case .failure(let fault):
      return .failure(SuiteRefusal("subject", zh: fault.wording.zh, en: fault.wording.en))
    case .success(let answer):
      do throws(WireError) {
        return .success(try Introduction(answer, over: transport, by: register))
      } catch {
        return .failure(
          SuiteRefusal(
            "description", zh: "被测系统的自述不被接受:\(error.description)",
            en: "The subject's description is refused. \(error.description)"))
      }
    }
  }

  /// The profiles that are run: those chosen, and of them those that the subject claims.
  private func profiles(of subject: SubjectDescription, _ selection: Selection) -> Set<Profile> {
    Set(subject.profiles).intersection(selection.profiles ?? Profile.allCases)
  }
}

extension SubjectRequest {
  /// A message that may have a type that there is not: a suite sends such, too, and looks at the answer.
  init(seq: Int, unchecked body: JSONValue) throws(WireError) {
    _ = try body.text("type")
    self.seq = seq
    self.body = body
    kind = (try? body.parsed("type", "a type") { MessageKind(rawValue: $0) }) ?? .query
  }
}

extension VectorResult {
  fileprivate func timed(_ duration: Duration) -> VectorResult {
    let (seconds, attoseconds) = duration.components
    return VectorResult(
      id: id, outcome: outcome, failure: failure, lacking: lacking,
      milliseconds: Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000),
      transcript: transcript)
  }
}
