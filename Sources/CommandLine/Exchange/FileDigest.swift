#if Tool && SQLite
  import Crypto
  import Foundation
  import GovernanceModel

  /// What tells one file from another, whatever they are called.
  enum FileDigest {
    /// The SHA-256 of a file's bytes as hexadecimal digits, read piece by piece.
    static func sha256(of path: String) throws(CommandRefusal) -> String {
      var hash = SHA256()
      do {
        guard let handle = FileHandle(forReadingAtPath: path) else {
          throw CocoaError(.fileReadNoSuchFile)
        }
        while let piece = try handle.read(upToCount: 1 << 18), !piece.isEmpty {
          hash.update(data: piece)
        }
      } catch {
        throw CommandRefusal(
          code: "unreadable",
          message: Wording(
            zh: "读不了文件:现为 \(path),应为可读的文件。",
            en: "The file cannot be read: found \(path), expected a file that can be."))
      }
      return hash.finalize().map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
    }
  }
#endif
