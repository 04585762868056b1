#if Tool
  import Foundation

  /// Tells somebody at a terminal how far a simulation is: one line, written over and over.
  struct SimulationProgress {
    private let isShown = isatty(FileHandle.standardError.fileDescriptor) == 1
    private let run: String

    /// Tells of one run among some.
    init(run: Int, of runs: Int) { self.run = runs > 1 ? "\(run)/\(runs) " : "" }

    /// Shows how many days are over.
    func show(_ day: Int, _ days: Int) {
      let filled = days > 0 ? day * 30 / days : 30
      let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
      write("\r\u{1B}[K\(run)\(bar) \(day)/\(days)")
    }

    /// Takes the line away.
    func clear() { write("\r\u{1B}[K") }

    private func write(_ text: String) {
      guard isShown else { return }
      try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
  }
#endif
