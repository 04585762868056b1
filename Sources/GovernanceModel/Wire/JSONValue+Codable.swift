extension JSONValue: Codable {
  /// Reads whatever the decoder holds.
  ///
  /// - Throws: `DecodingError` when a number is none that canonical JSON can write.
  public init(from decoder: any Decoder) throws {
    if let keyed = try? decoder.container(keyedBy: AnyKey.self) {
      var members: [JSONObject.Member] = []
      for key in keyed.allKeys {
        let value = try keyed.decode(JSONValue.self, forKey: key)
        members.append(JSONObject.Member(key.stringValue, value))
      }
      guard let object = JSONObject(unsorted: members) else {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(
            codingPath: decoder.codingPath, debugDescription: "A key stands twice in an object."))
      }
      self = .object(object)
      return
    }
    if var list = try? decoder.unkeyedContainer() {
      var values: [JSONValue] = []
      while !list.isAtEnd { values.append(try list.decode(JSONValue.self)) }
      self = .array(values)
      return
    }
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      self = .null
    } else if let value = try? single.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? single.decode(String.self) {
      self = .string(value)
    } else if let value = try? single.decode(Int.self), Self.safeIntegers.contains(value) {
      self = .number(value)
    } else if let value = try? single.decode(Double.self), value.isFinite,
      (try? single.decode(Int.self)).map({ String($0) == JSONNumber.text(value) }) ?? true
    {
      self = JSONNumber.whole(value).map { .number($0) } ?? .decimal(value)
    } else {
      throw DecodingError.dataCorruptedError(
        in: single, debugDescription: "Expected a number that every reader of JSON reads alike.")
    }
  }

  /// Writes the value.
  ///
  /// - Throws: Whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .object(let object):
      var container = encoder.container(keyedBy: AnyKey.self)
      for member in object.members {
        try container.encode(member.value, forKey: AnyKey(member.name))
      }
    case .array(let values):
      var container = encoder.unkeyedContainer()
      for value in values { try container.encode(value) }
    default:
      var container = encoder.singleValueContainer()
      switch self {
      case .bool(let value): try container.encode(value)
      case .number(let value): try container.encode(value)
      case .decimal(let value): try container.encode(value)
      case .string(let value): try container.encode(value)
      default: try container.encodeNil()
      }
    }
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }
}
