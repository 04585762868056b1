#if Tool
  import Foundation
  import GovernanceConformance

  /// Tells somebody at a terminal how far a run is: one line, written over and over.
  struct RunProgress {
    private let isShown = isatty(FileHandle.standardError.fileDescriptor) == 1

    /// Shows the vector that was run last.
    func show(_ progress: SuiteRun.Progress) {
      write("\r\u{1B}[K\(progress.done)/\(progress.total) \(progress.last.id)")
    }

    /// Takes the line away.
    func clear() { write("\r\u{1B}[K") }

    private func write(_ text: String) {
      guard isShown else { return }
      try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
  }
#endif
