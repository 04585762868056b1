/// Where in a text of JSON an offset lies, as a path.
///
/// It is asked after the text was found to be none, so that nothing is taken for granted: what is no JSON is
/// passed over.
enum DocumentPlace {
  private struct Level {
    let isArray: Bool
    var index = 0
    var key = ""
    var awaitsKey: Bool
  }

  /// The path to the value that an offset lies in.
  ///
  /// - Complexity: O(*n*) in the offset.
  static func path(in bytes: [UInt8], at offset: Int) -> String {
    var levels: [Level] = []
    var place = 0
    let end = min(max(offset, 0), bytes.count)
    while place < end {
      switch bytes[place] {
      case UInt8(ascii: "{"): levels.append(Level(isArray: false, awaitsKey: true))
      case UInt8(ascii: "["): levels.append(Level(isArray: true, awaitsKey: false))
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = levels.popLast()
      case UInt8(ascii: ","):
        if let last = levels.indices.last {
          if levels[last].isArray { levels[last].index += 1 } else { levels[last].awaitsKey = true }
        }
      case UInt8(ascii: "\""):
        let start = place + 1
        place = closing(in: bytes, from: start, to: end)
        if let last = levels.indices.last, levels[last].awaitsKey {
          levels[last].key = String(decoding: bytes[start..<min(place, end)], as: UTF8.self)
          levels[last].awaitsKey = false
        }
      default: break
      }
      place += 1
    }
    return levels.reduce("$") { path, level in
      if level.isArray { return "\(path)[\(level.index)]" }
      return level.key.isEmpty ? path : "\(path).\(level.key)"
    }
  }

  private static func closing(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var place = start
    while place < end, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return place
  }
}
