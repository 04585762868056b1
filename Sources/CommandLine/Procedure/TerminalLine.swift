#if Tool
  import Foundation

  /// One line at a terminal, written over and over; nothing where nobody looks.
  struct TerminalLine {
    private let isShown = isatty(FileHandle.standardError.fileDescriptor) == 1

    /// Shows a text in place of the last one.
    func show(_ text: String) { write("\r\u{1B}[K\(text)") }

    /// Takes the line away.
    func clear() { write("\r\u{1B}[K") }

    private func write(_ text: String) {
      guard isShown else { return }
      try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
  }
#endif
