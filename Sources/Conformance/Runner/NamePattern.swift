import GovernanceModel

/// A pattern for names of vectors and requirements: `*` stands for any characters.
///
/// Lists of them come out of reports of strangers, and each is held against every vector; the parts are therefore laid
/// out once, as bytes.
struct NamePattern: Hashable, Sendable {
  /// No name is longer, so that a longer pattern means nothing.
  static let longest = 64
  /// More of them than a suite has vectors say nothing.
  static let most = 10_000

  private let parts: [[UInt8]]

  init(_ text: String) {
    parts = text.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
      .map(Array.init)
  }

  /// The text of a pattern as a report has it.
  ///
  /// - Throws: ``WireError`` where it is none, or longer than any name.
  static func text(_ json: JSONValue) throws(WireError) -> String {
    let text = try json.string()
    guard text.utf8.count <= longest else {
      throw WireError(
        path: "", found: "\(text.utf8.count) bytes", expected: "a name or a pattern of \(longest)")
    }
    return text
  }

  /// A list of a report whose elements are patterns or have one.
  ///
  /// - Throws: ``WireError`` where it is none, or has more of them than there are names.
  static func list<Element>(
    _ json: JSONValue, _ key: String, _ read: (JSONValue) throws(WireError) -> Element
  ) throws(WireError) -> [Element] {
    try json.required(key) { (list) throws(WireError) in
      if case .array(let values) = list, values.count > most {
        throw WireError(
          path: "", found: "\(values.count) entries", expected: "at most \(most)")
      }
      return try list.elements(read)
    }
  }

  /// Whether the pattern stands for a name.
  func matches(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { matches($0) }
  }

  private func matches(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let (first, last) = (parts[0], parts[parts.count - 1])
    guard parts.count > 1 else { return name.elementsEqual(first) }
    let end = name.count - last.count
    guard first.count <= end, name.starts(with: first),
      name.suffix(last.count).elementsEqual(last)
    else { return false }
    var place = first.count
    for part in parts[1..<(parts.count - 1)] {
      while place + part.count <= end, !name[place..<(place + part.count)].elementsEqual(part) {
        place += 1
      }
      guard place + part.count <= end else { return false }
      place += part.count
    }
    return true
  }
}
