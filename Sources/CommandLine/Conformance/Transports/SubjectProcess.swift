#if Tool
  import Foundation
  import GovernanceConformance
  import Subprocess
  import Synchronization

  /// A subject that was started: one process, from its start to its end.
  ///
  /// The library gives a process to a closure for as long as it lives. A task holds that closure; messages
  /// reach it by a stream, and lines leave it by a box.
  struct SubjectProcess: Sendable {
    private let box: AnswerBox
    private let messages: AsyncStream<[UInt8]>.Continuation
    private let life: Task<Void, Never>

    /// Starts a subject.
    init(_ command: SubjectCommand) {
      let (stream, messages) = AsyncStream<[UInt8]>.makeStream()
      let box = AnswerBox()
      self.box = box
      self.messages = messages
      life = Task {
        await box.finish(Self.end(of: command, after: stream, box))
        messages.finish()
      }
    }

    /// Sends a line and waits for one.
    func answer(
      to line: [UInt8], within patience: Duration
    ) async -> Result<[UInt8], SubjectFault> {
      messages.yield(line)
      return await box.next(within: patience)
    }

    /// Ends it at once, with everything that it has started and that has not left its group.
    func kill() async {
      life.cancel()
      await life.value
    }

    /// Closes its input, and ends it if it has not ended by itself after a while.
    func end(within patience: Duration) async {
      messages.finish()
      let watch = Task {
        try? await Task.sleep(for: patience)
        if !Task.isCancelled { life.cancel() }
      }
      await life.value
      watch.cancel()
    }

    /// Lives through the process, and tells how it ended.
    private static func end(
      of command: SubjectCommand, after messages: AsyncStream<[UInt8]>, _ box: AnswerBox
    ) async -> SubjectFault {
      let group = Mutex<pid_t?>(nil)
      // What is still in its group must not outlive it, in whatever way it has ended.
      defer { if let group = group.withLock({ $0 }) { Foundation.kill(-group, SIGKILL) } }
      do {
        let ended = try await Subprocess.run(
          command.configuration, input: .inputWriter, output: .sequence,
          error: try command.errorOutput()
        ) { execution in
          group.withLock { $0 = execution.processIdentifier.value }
          let writing = Task { await write(messages, to: execution.standardInputWriter, box) }
          defer { writing.cancel() }
          try await read(execution.standardOutput, into: box)
        }
        switch ended.terminationStatus {
        case .exited(let code): return .crashed("exit code \(code)")
        case .signaled(let signal): return .crashed("signal \(signal)")
        }
      } catch let fault as SubjectFault {
        return fault
      } catch is CancellationError {
        return .crashed("a process that was ended")
      } catch {
        return .unreachable("\(error)")
      }
    }

    private static func write(
      _ messages: AsyncStream<[UInt8]>, to input: StandardInputWriter, _ box: AnswerBox
    ) async {
      for await message in messages {
        guard (try? await input.write(message)) == message.count else {
          if !Task.isCancelled { await box.finishSoon() }
          break
        }
      }
      try? await input.finish()
    }

    private static func read(
      _ output: SubprocessOutputSequence, into box: AnswerBox
    ) async throws {
      var splitter = LineSplitter()
      for try await piece in output {
        guard let lines = piece.withUnsafeBytes({ splitter.lines(after: $0) }) else {
          throw SubjectFault.garbage(
            "found a line of more than \(LineSplitter.longest) bytes, expected a shorter one.")
        }
        for line in lines { await box.put(line) }
      }
      // The task is not kept: once the process has ended, its end is told and this one does not count.
      Task { await box.finishSoon() }
    }
  }
#endif
