#if Tool
  import Dispatch
  import Foundation

  /// The wish of whoever started the command that it ends: Ctrl-C, or a signal that asks for it.
  enum Interruption {
    /// Tidies up where whoever started the command does not want it any more, and ends it.
    static func watch(_ tidy: @escaping @Sendable () async -> Void) -> Task<Void, Never> {
      Task {
        guard await wait() else { return }
        await tidy()
        Foundation.exit(130)
      }
    }

    /// Waits for it; until then the signals do not end the process, so that it can tidy up.
    ///
    /// - Returns: Whether it came, and not the end of the task that waits.
    static func wait() async -> Bool {
      let (stream, told) = AsyncStream<Void>.makeStream()
      let sources = [SIGINT, SIGTERM].map { number in
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number)
        source.setEventHandler { told.yield() }
        source.resume()
        return source
      }
      defer { for source in sources { source.cancel() } }
      for await _ in stream { return true }
      return false
    }
  }
#endif
