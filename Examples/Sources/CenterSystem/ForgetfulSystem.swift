public import GovernanceConformance
import GovernanceModel

/// A system that forgets the sender's name for a command, and so does a thing twice that was sent twice.
public struct ForgetfulSystem<Base: ConformanceSubject>: ConformanceSubject {
  private let base: Base

  /// Makes a system forgetful.
  public init(_ base: Base) { self.base = base }

  /// Answers as the system does, to a message without its key.
  public func handle(_ request: SubjectRequest) async -> SubjectAnswer {
    guard case .object(var body) = request.body else { return await base.handle(request) }
    body["key"] = nil
    guard let stripped = try? SubjectRequest(seq: request.seq, body: .object(body)) else {
      return await base.handle(request)
    }
    return await base.handle(stripped)
  }
}
