/// The members of a JSON object, in the order of RFC 8785: by the UTF-16 code units of their names.
///
/// Names are compared unit by unit. A dictionary of strings would take two spellings of one
/// accented letter for the same name, which JSON does not.
public struct JSONObject: Hashable, Sendable {
  /// One member of an object.
  public struct Member: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public var value: JSONValue

    /// Creates a member.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The members in order.
  public private(set) var members: [Member]

  /// Creates an object; of two members of one name the later stays.
  public init(_ members: some Sequence<(String, JSONValue)> = []) {
    self.members = []
    for (name, value) in members { self[name] = value }
  }

  /// Creates an object from members in any order, or nothing if a name is there twice.
  init?(unsorted: [Member]) {
    let sorted = unsorted.sorted { Self.precedes($0.name, $1.name) }
    for (left, right) in zip(sorted, sorted.dropFirst())
    where !Self.precedes(left.name, right.name) { return nil }
    members = sorted
  }

  /// The value of a member, or nothing if there is none of that name.
  ///
  /// - Complexity: O(log *n*) to read, O(*n*) to change.
  public subscript(name: String) -> JSONValue? {
    get {
      let index = place(of: name)
      return holds(name, at: index) ? members[index].value : nil
    }
    set {
      let index = place(of: name)
      switch (holds(name, at: index), newValue) {
      case (true, .some(let value)): members[index].value = value
      case (true, nil): members.remove(at: index)
      case (false, .some(let value)): members.insert(Member(name, value), at: index)
      case (false, nil): break
      }
    }
  }

  private func holds(_ name: String, at index: Int) -> Bool {
    index < members.count && members[index].name.utf8.elementsEqual(name.utf8)
  }

  private func place(of name: String) -> Int {
    var low = 0
    var high = members.count
    while low < high {
      let middle = (low + high) / 2
      if Self.precedes(members[middle].name, name) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a name stands before another.
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf16.lexicographicallyPrecedes(right.utf16)
  }
}
