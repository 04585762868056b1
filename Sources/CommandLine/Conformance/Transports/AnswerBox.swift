#if Tool
  import GovernanceConformance

  /// Where the lines of a subject wait for whoever asked, and whoever asked waits for a line.
  ///
  /// Lines are kept in order and none is dropped: a subject that answers twice is found out at the next
  /// message, whose answer has the wrong number.
  actor AnswerBox {
    private var lines: [[UInt8]] = []
    private var end: SubjectFault?
    private var waiting: CheckedContinuation<Result<[UInt8], SubjectFault>, Never>?
    private var turn = 0

    /// The next line, or why none comes.
    func next(within patience: Duration) async -> Result<[UInt8], SubjectFault> {
      guard lines.isEmpty else { return .success(lines.removeFirst()) }
      if let end { return .failure(end) }
      turn += 1
      let (turn, started) = (turn, ContinuousClock.now)
      let timer = Task {
        try? await Task.sleep(until: started + patience)
        self.expire(turn, after: patience)
      }
      defer { timer.cancel() }
      return await withCheckedContinuation { waiting = $0 }
    }

    /// Takes a line of the subject.
    func put(_ line: [UInt8]) {
      guard waiting == nil else { return resume(.success(line)) }
      lines.append(line)
    }

    /// No line will come any more; the first reason that is told stays.
    func finish(_ fault: SubjectFault) {
      let end = end ?? fault
      self.end = end
      resume(.failure(end))
    }

    /// The subject has closed its output: why is known when it ends, which should be soon.
    func finishSoon() async {
      try? await Task.sleep(for: .seconds(1))
      if !Task.isCancelled { finish(.crashed("a closed pipe")) }
    }

    private func expire(_ turn: Int, after patience: Duration) {
      guard turn == self.turn, !Task.isCancelled else { return }
      let milliseconds = Int(patience / .milliseconds(1))
      resume(.failure(.timedOut(milliseconds: milliseconds)))
    }

    private func resume(_ line: Result<[UInt8], SubjectFault>) {
      waiting?.resume(returning: line)
      waiting = nil
    }
  }
#endif
