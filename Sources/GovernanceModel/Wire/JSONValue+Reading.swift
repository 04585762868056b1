extension JSONValue {
  /// The member of an object, or nothing if it has none of that name.
  ///
  /// - Throws: ``WireError`` when the value is no object.
  public func member(_ key: String) throws(WireError) -> JSONValue? {
    guard case .object(let members) = self else {
      throw WireError(path: "", found: kind, expected: "an object")
    }
    return members[key]
  }

  /// The member of an object.
  ///
  /// - Throws: ``WireError`` when the value is no object or has no such member.
  public func required(_ key: String) throws(WireError) -> JSONValue {
    guard let value = try member(key) else {
      throw WireError(path: key, found: "nothing", expected: "a value")
    }
    return value
  }

  /// A member read by a closure, whose errors then name the member.
  ///
  /// - Throws: ``WireError`` when the member is missing or cannot be read.
  public func required<T>(
    _ key: String, _ read: (JSONValue) throws(WireError) -> T
  ) throws(WireError) -> T {
    let value = try required(key)
    do { return try read(value) } catch { throw error.under(key) }
  }

  /// A member read by a closure, or nothing if there is none.
  ///
  /// - Throws: ``WireError`` when the member cannot be read.
  public func optional<T>(
    _ key: String, _ read: (JSONValue) throws(WireError) -> T
  ) throws(WireError) -> T? {
    guard let value = try member(key) else { return nil }
    do { return try read(value) } catch { throw error.under(key) }
  }

  /// The string.
  ///
  /// - Throws: ``WireError`` when the value is no string.
  public func string() throws(WireError) -> String {
    guard case .string(let value) = self else {
      throw WireError(path: "", found: kind, expected: "a string")
    }
    return value
  }

  /// The integer.
  ///
  /// - Throws: ``WireError`` when the value is no integer.
  public func number() throws(WireError) -> Int {
    guard case .number(let value) = self else {
      throw WireError(path: "", found: kind, expected: "an integer")
    }
    return value
  }

  /// The truth value.
  ///
  /// - Throws: ``WireError`` when the value is neither true nor false.
  public func bool() throws(WireError) -> Bool {
    guard case .bool(let value) = self else {
      throw WireError(path: "", found: kind, expected: "true or false")
    }
    return value
  }

  /// The elements read by a closure, whose errors then name the element.
  ///
  /// - Throws: ``WireError`` when the value is no array or an element cannot be read.
  public func elements<T>(
    _ read: (JSONValue) throws(WireError) -> T
  ) throws(WireError) -> [T] {
    guard case .array(let values) = self else {
      throw WireError(path: "", found: kind, expected: "an array")
    }
    var result: [T] = []
    result.reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      do { result.append(try read(value)) } catch { throw error.under("[\(index)]") }
    }
    return result
  }

  /// The value that a string is the written form of.
  ///
  /// - Throws: ``WireError`` when the value is no string, or no such form.
  public func parsed<T>(_ what: String, _ make: (String) -> T?) throws(WireError) -> T {
    let text = try string()
    guard let value = make(text) else {
      throw WireError(path: "", found: "another text", expected: what)
    }
    return value
  }
}

extension JSONValue {
  /// The string of a member.
  ///
  /// - Throws: ``WireError`` when it is missing or no string.
  public func text(_ key: String) throws(WireError) -> String {
    try required(key) { (value) throws(WireError) in try value.string() }
  }

  /// The integer of a member.
  ///
  /// - Throws: ``WireError`` when it is missing or no integer.
  public func integer(_ key: String) throws(WireError) -> Int {
    try required(key) { (value) throws(WireError) in try value.number() }
  }

  /// The truth value of a member.
  ///
  /// - Throws: ``WireError`` when it is missing or neither true nor false.
  public func flag(_ key: String) throws(WireError) -> Bool {
    try required(key) { (value) throws(WireError) in try value.bool() }
  }

  /// The value that a member's string is the written form of.
  ///
  /// - Throws: ``WireError`` when it is missing, no string, or no such form.
  public func parsed<T>(
    _ key: String, _ what: String, _ make: (String) -> T?
  ) throws(WireError) -> T {
    try required(key) { (value) throws(WireError) in try value.parsed(what, make) }
  }

  /// The value that a member's string is the written form of, or nothing if there is no member.
  ///
  /// - Throws: ``WireError`` when it is no string, or no such form.
  public func parsedIfPresent<T>(
    _ key: String, _ what: String, _ make: (String) -> T?
  ) throws(WireError) -> T? {
    try optional(key) { (value) throws(WireError) in try value.parsed(what, make) }
  }

  /// The values that the strings of a member's array are the written forms of; none if there is no
  /// member.
  ///
  /// - Throws: ``WireError`` when it is no array of strings, or one is no such form.
  public func list<T>(
    _ key: String, _ what: String, _ make: (String) -> T?
  ) throws(WireError) -> [T] {
    try optional(key) { (value) throws(WireError) in
      try value.elements { (element) throws(WireError) in try element.parsed(what, make) }
    } ?? []
  }
}
