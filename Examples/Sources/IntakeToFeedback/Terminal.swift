import Foundation

/// What people see: lines of output at once, complaints and progress beside them.
enum Terminal {
  /// Whether progress can be drawn over itself.
  static var canRedraw: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

  /// Writes a line of output.
  ///
  /// It goes out at once: a line that was written stands for an act that is stored, and must not be
  /// lost in a buffer when the program is killed.
  static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }

  /// Writes a complaint.
  static func complain(_ line: String) { note(line + "\n") }

  /// Writes progress, as it is.
  static func note(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
