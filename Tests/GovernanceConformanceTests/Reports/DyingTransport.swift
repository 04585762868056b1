import GovernanceConformance
import GovernanceModel

/// A way to a subject that says who it is and then ends at every message.
struct DyingTransport: SubjectTransport {
  let name = "stdio"

  func send(_ request: SubjectRequest) async -> Result<SubjectAnswer, SubjectFault> {
    request.kind == .describe
      ? .success(await ScriptedSubject().handle(request)) : .failure(.crashed("exit 1"))
  }

  func revive() async {}
  func close() async {}
}
