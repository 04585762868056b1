import Foundation

/// What people see: lines of output at once, complaints and progress beside them.
public enum Terminal {
  /// Whether progress can be drawn over itself.
  public static var canRedraw: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

  /// Writes a line of output.
  ///
  /// It goes out at once: a line that was written stands for an act that is stored, and must not be
  /// lost in a buffer when the program is killed.
  ///
  /// - Throws: ``StoryError`` when the output is closed or full.
  public static func say(_ line: String) throws(StoryError) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data((line + "\n").utf8))
    } catch {
      throw StoryError(
        zh: "输出无法写入:\(error.localizedDescription)",
        en: "The output cannot be written: \(error.localizedDescription)")
    }
  }

  /// Writes a complaint.
  public static func complain(_ line: String) { note(line + "\n") }

  /// Writes progress, as it is; where nobody listens, nothing is lost.
  public static func note(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
