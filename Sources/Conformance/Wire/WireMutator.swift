import GovernanceModel

/// Makes damaged inputs out of valid ones: of its bytes, and of what the bytes say.
///
/// One seed gives one stream of inputs, so that a finding can be had again.
struct WireMutator {
  private var random: SeededBytes
  private let texts: [[UInt8]]
  private let values: [JSONValue]

  /// Creates a mutator of some valid values of one type.
  init(_ values: [JSONValue], seed: UInt64) {
    random = SeededBytes(seed: seed)
    self.values = values
    texts = values.map { value in
      var json = JSONWriter()
      json.value(value)
      return json.bytes
    }
  }

  /// The next damaged input.
  mutating func next() -> [UInt8] {
    guard !texts.isEmpty else { return [] }
    switch below(20) {
    case 0: return nested(10_000)
    case 1..<9: return bytewise(texts[below(texts.count)])
    default:
      var value = values[below(values.count)]
      for _ in 0...below(2) { value = changed(value) }
      var json = JSONWriter()
      json.value(value)
      return below(6) == 0 ? bytewise(json.bytes) : json.bytes
    }
  }

  /// A number from 0 to one less than a bound; 0 where there is none.
  private mutating func below(_ bound: Int) -> Int {
    bound < 2 ? 0 : Int(random.next() % UInt64(bound))
  }

  private mutating func bytewise(_ text: [UInt8]) -> [UInt8] {
    var text = text
    for _ in 0...below(3) {
      guard !text.isEmpty else { return text }
      let place = below(text.count)
      switch below(8) {
      case 0: text[place] ^= UInt8(1 << below(8))
      case 1: text[place] = UInt8(truncatingIfNeeded: random.next())
      case 2: text.remove(at: place)
      case 3: text.insert(Self.telling[below(Self.telling.count)], at: place)
      case 4: text.removeSubrange(place...)
      case 5: text.insert(contentsOf: text[place..<min(text.count, place + below(40))], at: place)
      case 6: text.insert(contentsOf: Self.scraps[below(Self.scraps.count)].utf8, at: place)
      default: text.removeSubrange(place..<min(text.count, place + below(20)))
      }
    }
    return text
  }

  /// A value inside so many arrays or objects.
  private mutating func nested(_ depth: Int) -> [UInt8] {
    let isArray = below(2) == 0
    let open = isArray ? "[" : "{\"\(below(2) == 0 ? "type" : "a")\":"
    let text = String(repeating: open, count: depth) + "1"
    return Array(text.utf8) + [UInt8](repeating: UInt8(ascii: isArray ? "]" : "}"), count: depth)
  }

  /// The same value with one place in it changed.
  private mutating func changed(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(var object) where !object.members.isEmpty && below(8) != 0:
      let member = object.members[below(object.members.count)]
      switch below(6) {
      case 0: object[member.name] = nil
      case 1:
        object[member.name] = nil
        object[renamed(member.name)] = member.value
      case 2: object[renamed(member.name)] = member.value
      default: object[member.name] = changed(member.value)
      }
      return .object(object)
    case .array(var elements) where !elements.isEmpty && below(8) != 0:
      let place = below(elements.count)
      switch below(5) {
      case 0: elements.remove(at: place)
      case 1: elements.append(elements[place])
      case 2: elements = Array(repeating: elements[place], count: 2 + below(1200))
      default: elements[place] = changed(elements[place])
      }
      return .array(elements)
    case .string(let text) where below(3) != 0: return .string(respelled(text))
    case .number(let number) where below(3) != 0:
      let others = [-number, number &+ 1, 0, -1, 9_007_199_254_740_991, -9_007_199_254_740_991]
      return .number(others[below(others.count)])
    default: return Self.strangers[below(Self.strangers.count)]
    }
  }

  private mutating func renamed(_ name: String) -> String {
    let names = [name + "s", name.uppercased(), "", "type", "ethnicity", "score", "\u{0}", "名"]
    return names[below(names.count)]
  }

  private mutating func respelled(_ text: String) -> String {
    switch below(9) {
    case 0: String(text.dropFirst())
    case 1: text + text
    case 2: " " + text
    case 3: text + "\u{301}"
    case 4: text.uppercased()
    case 5: String(repeating: text.isEmpty ? "a" : text, count: 1 + below(400))
    case 6: "0" + text
    case 7: ""
    default: Self.scraps[below(Self.scraps.count)]
    }
  }

  private static let telling = Array("{}[]\",:\\0e-.+nulltrue\u{1}".utf8)

  private static let scraps = [
    "\u{FEFF}", "\\ud800", "\\u0000", "null", "-0", "1e400", "1e-400", "0x", "99999999999999999999",
    "{\"a\":1,\"a\":2}", "\u{202E}", "😀", "e\u{301}", "2026-02-30", "0000-00-00", "9999-12-31",
    "24:00:00", "T23:59:60.000Z", "/../", "'; DROP TABLE petition; --", "@", "@@",
    "11010519491231002X", "13800138000", "520221000000", "\r\n", "\u{2028}", "NaN", "Infinity",
  ]

  private static let strangers: [JSONValue] = [
    .null, true, false, 0, -1, 1, .number(9_007_199_254_740_991), .decimal(0.5), .decimal(1e300),
    "",
    " ", "01", "1", [], [[]], [.null], .object(JSONObject()), ["type": "petition"], ["": ""],
  ]
}
