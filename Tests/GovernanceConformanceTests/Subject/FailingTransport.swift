import GovernanceConformance
import GovernanceModel

/// A transport whose subject describes itself and then fails in one way.
struct FailingTransport: SubjectTransport {
  let name = "stdio"
  let fault: SubjectFault

  func send(_ request: SubjectRequest) async -> Result<SubjectAnswer, SubjectFault> {
    request.kind == .describe ? .success(.ok(RuledSubject.described())) : .failure(fault)
  }

  func revive() async {}
  func close() async {}
}
