#if Tool
  import Foundation

  /// The lines of the standard input as bytes, unrepaired: what is no UTF-8 must reach the reader so.
  struct InputLines: Sequence, IteratorProtocol {
    private var bytes: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    mutating func next() -> [UInt8]? {
      var searched = start
      while true {
        if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
          defer { start = end + 1 }
          return Array(bytes[start..<end])
        }
        if isAtEnd {
          defer { start = bytes.count }
          return start < bytes.count ? Array(bytes[start...]) : nil
        }
        searched = bytes.count - start
        bytes.removeFirst(start)
        start = 0
        let more = FileHandle.standardInput.availableData
        isAtEnd = more.isEmpty
        bytes.append(contentsOf: more)
      }
    }
  }
#endif
