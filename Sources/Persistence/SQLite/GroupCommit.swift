#if SQLite
  import Synchronization

  /// A line of callers before one writer, in which whoever comes first writes for all behind it.
  ///
  /// A caller who finds nobody writing writes at once on its own thread. Those who come meanwhile wait;
  /// the first of them then writes for all that wait, so that many share one commit while a lone
  /// caller never waits for company. Leadership is handed on after every commit: nobody writes for
  /// others for ever.
  final class GroupCommit<Request: Sendable, Answer: Sendable>: Sendable {
    private enum Turn: Sendable {
      case answered(Answer)
      case lead
    }

    private struct Waiting {
      /// What is asked for, or nothing for a caller who wants to be alone with the writer.
      let request: Request?
      let continuation: CheckedContinuation<Turn, Never>
    }

    private struct Line {
      var isBusy = false
      var waiting: [Waiting] = []
    }

    private let line = Mutex(Line())
    private let limit: Int

    /// Creates a line in which at most so many callers share a commit.
    init(limit: Int) { self.limit = max(1, limit) }

    /// Whether nobody writes and nobody waits at this moment.
    var isIdle: Bool { line.withLock { !$0.isBusy } }

    /// Has a request written and answers what became of it.
    ///
    /// `commit` writes some requests in one step and gives as many answers, in their order. It runs off
    /// the caller's actor: a leader who had to wait for a busy actor would hold up everybody.
    @concurrent func submit(
      _ request: Request, commit: @Sendable ([Request]) -> [Answer]
    ) async -> Answer {
      guard let answer = await takeTurn(for: request) else {
        return lead(request, commit)
      }
      return answer
    }

    /// Runs something while nobody else writes, off the caller's actor.
    @concurrent func alone<Result: Sendable, Failure: Error>(
      _ body: @Sendable () throws(Failure) -> Result
    ) async throws(Failure) -> Result {
      _ = await takeTurn(for: nil)
      defer { passOn() }
      return try body()
    }

    /// Waits for an answer or for the lead; nothing means that this caller leads.
    private func takeTurn(for request: Request?) async -> Answer? {
      if line.withLock({ Self.take(&$0) }) { return nil }
      let turn = await withCheckedContinuation { continuation in
        let leads = line.withLock { line in
          // The writer may have become free between the two looks.
          if Self.take(&line) { return true }
          line.waiting.append(Waiting(request: request, continuation: continuation))
          return false
        }
        if leads { continuation.resume(returning: .lead) }
      }
      return if case .answered(let answer) = turn { answer } else { nil }
    }

    private static func take(_ line: inout Line) -> Bool {
      guard !line.isBusy else { return false }
      line.isBusy = true
      return true
    }

    private func lead(_ request: Request, _ commit: ([Request]) -> [Answer]) -> Answer {
      let followers = line.withLock { line in
        let count = min(limit - 1, line.waiting.prefix { $0.request != nil }.count)
        let followers = Array(line.waiting.prefix(count))
        line.waiting.removeFirst(count)
        return followers
      }
      let answers = commit([request] + followers.compactMap(\.request))
      passOn()
      for (follower, answer) in zip(followers, answers.dropFirst()) {
        follower.continuation.resume(returning: .answered(answer))
      }
      return answers[0]
    }

    private func passOn() {
      let next: Waiting? = line.withLock { line in
        guard !line.waiting.isEmpty else {
          line.isBusy = false
          return nil
        }
        return line.waiting.removeFirst()
      }
      next?.continuation.resume(returning: .lead)
    }
  }
#endif
