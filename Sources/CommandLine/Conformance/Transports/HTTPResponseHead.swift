#if Tool
  /// The head of a response of HTTP.
  struct HTTPResponseHead {
    /// The status.
    let status: Int
    /// How long the body is, where the head says so.
    let length: Int?
    /// Where the body begins.
    let end: Int

    /// Whether the response itself is still to come.
    var isInterim: Bool { (100..<200).contains(status) }

    /// Reads a head, or nothing while it has not come, or where it is none.
    init?(_ bytes: [UInt8]) {
      guard bytes.starts(with: "HTTP/1.".utf8), let end = Self.end(of: bytes) else { return nil }
      let lines = String(decoding: bytes[..<end], as: UTF8.self).split {
        $0 == "\r\n" || $0 == "\n"
      }
      let words = lines.first?.split(separator: " ") ?? []
      guard words.count >= 2, let status = Int(words[1]) else { return nil }
      var length: Int?
      for line in lines.dropFirst() {
        let parts = line.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "content-length" else { continue }
        length = Int(parts[1].filter { $0 != " " && $0 != "\t" })
      }
      self.status = status
      self.length = length.flatMap { $0 < 0 ? nil : $0 }
      self.end = end
    }

    /// Where the body begins: after the first empty line.
    private static func end(of bytes: [UInt8]) -> Int? {
      var isAfterLine = false
      for (index, byte) in bytes.enumerated() {
        if byte == UInt8(ascii: "\n") {
          if isAfterLine { return index + 1 }
          isAfterLine = true
        } else if byte != UInt8(ascii: "\r") {
          isAfterLine = false
        }
      }
      return nil
    }
  }
#endif
