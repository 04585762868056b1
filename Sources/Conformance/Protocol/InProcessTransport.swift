/// Asks a subject in the same process.
public struct InProcessTransport<Subject: ConformanceSubject>: SubjectTransport {
  private let subject: Subject

  /// Creates a transport to a subject.
  public init(_ subject: Subject) { self.subject = subject }

  /// `in-process`.
  public var name: String { "in-process" }

  /// Sends one message and waits for the answer.
  public func send(_ request: SubjectRequest) async -> Result<SubjectAnswer, SubjectFault> {
    .success(await subject.handle(request))
  }

  /// Does nothing: what crashes in the same process takes the runner along.
  public func revive() async {}

  /// Does nothing.
  public func close() async {}
}
