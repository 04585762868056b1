import GovernanceModel

/// A step into a JSON value.
enum JSONStep: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  case member(String)
  case element(Int)

  init(stringLiteral value: String) { self = .member(value) }
  init(integerLiteral value: Int) { self = .element(value) }
}

/// What was done to a value, and where.
struct JSONDamage: CustomStringConvertible {
  let what: String
  let path: String

  var description: String { "\(what) at \(path)" }
}

extension JSONValue {
  /// Sets a member, or takes it out.
  mutating func set(_ name: String, at path: [JSONStep], to value: JSONValue?) {
    guard let step = path.first else {
      if case .object(var object) = self {
        object[name] = value
        self = .object(object)
      }
      return
    }
    let rest = Array(path.dropFirst())
    switch (step, self) {
    case (.member(let key), .object(var object)):
      var inner = object[key] ?? .null
      inner.set(name, at: rest, to: value)
      object[key] = inner
      self = .object(object)
    case (.element(let index), .array(var values)) where values.indices.contains(index):
      values[index].set(name, at: rest, to: value)
      self = .array(values)
    default: break
    }
  }

  /// Drops, renames, replaces or adds one member somewhere, and says where.
  mutating func damage(_ source: inout SeededSource, path: String = "$") -> JSONDamage? {
    switch self {
    case .object(var object):
      let members = object.members
      guard !members.isEmpty, source.next(4) != 0 else { return replace(&source, path) }
      let member = source.pick(members)
      if source.next(3) > 0 {
        var inner = member.value
        let damage = inner.damage(&source, path: "\(path).\(member.name)")
        object[member.name] = inner
        self = .object(object)
        return damage
      }
      switch source.next(3) {
      case 0:
        object[member.name] = nil
        self = .object(object)
        return JSONDamage(what: "dropped", path: "\(path).\(member.name)")
      case 1:
        object[member.name] = nil
        object["\(member.name)X"] = member.value
        self = .object(object)
        return JSONDamage(what: "renamed", path: "\(path).\(member.name)")
      default:
        object["extra"] = true
        self = .object(object)
        return JSONDamage(what: "added", path: "\(path).extra")
      }
    case .array(var values):
      guard !values.isEmpty, source.next(4) != 0 else { return replace(&source, path) }
      let index = source.next(values.count)
      let damage = values[index].damage(&source, path: "\(path)[\(index)]")
      self = .array(values)
      return damage
    default: return replace(&source, path)
    }
  }

  private mutating func replace(_ source: inout SeededSource, _ path: String) -> JSONDamage {
    let others: [JSONValue] = [
      .null, true, 0, -1, .decimal(0.5), .number(9_007_199_254_740_991), "", "wrong", "a.b",
      "2026-13-01", [], [:], ["x"], ["x": 1],
    ]
    let other = source.pick(others.filter { $0 != self })
    self = other
    return JSONDamage(what: "replaced by \(other)", path: path)
  }
}
