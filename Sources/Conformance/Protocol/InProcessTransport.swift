import GovernanceModel

/// Asks a subject in the same process.
public struct InProcessTransport<Subject: ConformanceSubject>: SubjectTransport {
  private let subject: Subject

  /// Creates a transport to a subject.
  public init(_ subject: Subject) { self.subject = subject }

  /// `in-process`.
  public var name: String { "in-process" }

  /// Sends one message and waits for the answer.
  public func send(_ request: SubjectRequest) async -> Result<SubjectAnswer, SubjectFault> {
    // A type that there is not is refused at the door, as by whoever reads messages from a line.
    do throws(WireError) {
      let body = request.spelling == .canonical ? request.body : try read(request)
      let read = try SubjectRequest(seq: request.seq, body: body)
      return .success(await subject.handle(read))
    } catch {
      return .success(.errored(message: error.description, trace: nil))
    }
  }

  /// The body of a message as it comes out of its spelling.
  private func read(_ request: SubjectRequest) throws(WireError) -> JSONValue {
    try JSONReader.read(request.spelling.bytes(of: request.body))
  }

  /// Does nothing: what crashes in the same process takes the runner along.
  public func revive() async {}

  /// Does nothing.
  public func close() async {}
}
