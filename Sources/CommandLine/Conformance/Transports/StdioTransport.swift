#if Tool
  import Foundation
  import GovernanceConformance
  import GovernanceModel

  /// Asks a subject that is started as a process: one line of JSON a message, one line an answer.
  ///
  /// Whatever the subject does, the runner goes on: it crashes, hangs, prints garbage or stops reading, and each
  /// is a fault that is graded.
  actor StdioTransport: SubjectTransport {
    /// `stdio`.
    nonisolated var name: String { "stdio" }

    private let command: SubjectCommand
    private let patience: Duration
    private var process: SubjectProcess?
    private var isAbandoned = false

    /// Creates a transport; the subject is started at the first message.
    init(_ command: SubjectCommand, patience: Duration) {
      self.command = command
      self.patience = patience
      // A subject that closes its input must not end the runner.
      signal(SIGPIPE, SIG_IGN)
    }

    /// Sends one message and waits for the answer.
    func send(_ request: SubjectRequest) async -> Result<SubjectAnswer, SubjectFault> {
      guard !isAbandoned else { return .failure(.crashed("a run that was given up")) }
      let process = started()
      switch await process.answer(to: request.bytes + [UInt8(ascii: "\n")], within: patience) {
      case .success(let line): return Self.answer(of: line, to: request)
      case .failure(let fault): return .failure(fault)
      }
    }

    /// Ends the process with all that it has started; the next message starts it anew.
    func revive() async {
      await process?.kill()
      process = nil
    }

    /// Ends the process for good: whoever started the run does not want it any more.
    func abandon() async {
      isAbandoned = true
      await revive()
    }

    /// Closes the subject's input; one that has not ended after a second is ended.
    func close() async {
      await process?.end(within: .seconds(1))
      process = nil
    }

    private func started() -> SubjectProcess {
      if let process { return process }
      let started = SubjectProcess(command)
      process = started
      return started
    }
  }
#endif
