#if Tool
  import Dispatch
  import Foundation

  /// The wish of whoever started the command that it ends: Ctrl-C, or a signal that asks for it.
  enum Interruption {
    /// Tidies up where whoever started the command does not want it any more, and ends it.
    ///
    /// - Parameter tidy: What there is to do before.
    /// - Returns: The task that waits; it is listening already.
    static func watch(_ tidy: @escaping @Sendable () async -> Void) async -> Task<Void, Never> {
      let (listening, isListening) = AsyncStream<Void>.makeStream()
      let task = Task {
        guard await wait(listening: { isListening.finish() }) else { return }
        await tidy()
        Foundation.exit(130)
      }
      for await _ in listening {}
      return task
    }

    /// Waits for it; until then the signals do not end the process, so that it can tidy up.
    ///
    /// - Parameter listening: Told once a signal would be heard.
    /// - Returns: Whether it came, and not the end of the task that waits.
    static func wait(listening: () -> Void = {}) async -> Bool {
      let (stream, told) = AsyncStream<Void>.makeStream()
      let sources = [SIGINT, SIGTERM].map { number in
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number)
        source.setEventHandler { told.yield() }
        source.resume()
        return source
      }
      defer {
        for source in sources { source.cancel() }
        // Whoever does not wait any more is ended as usual.
        for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
      }
      listening()
      for await _ in stream { return true }
      return false
    }
  }
#endif
