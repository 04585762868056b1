#if Tool
  import Foundation

  /// Cuts what a subject prints into lines, as it comes.
  struct LineSplitter {
    /// A line may have so many bytes, as every text of JSON may.
    static let longest = 16 << 20

    private var rest: [UInt8] = []

    /// The lines that have come to an end, or nothing where the one under way is too long.
    mutating func lines(after bytes: UnsafeRawBufferPointer) -> [[UInt8]]? {
      var lines: [[UInt8]] = []
      var start = 0
      // Only what is new is searched: a long line comes in many pieces.
      while let end = Self.end(in: bytes, from: start) {
        rest.append(contentsOf: bytes[start..<end])
        guard rest.count <= Self.longest else { return nil }
        lines.append(rest)
        rest = []
        start = end + 1
      }
      rest.append(contentsOf: bytes[start...])
      return rest.count <= Self.longest ? lines : nil
    }

    private static func end(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
      guard let base = bytes.baseAddress, start < bytes.count else { return nil }
      return memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
        .map { UnsafeRawPointer($0) - base }
    }
  }
#endif
