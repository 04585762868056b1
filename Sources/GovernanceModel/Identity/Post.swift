/// A post that somebody holds: a role at an office.
///
/// The office may not be named by somebody's identity or telephone number.
public struct Post: Hashable, Sendable {
  /// The code of the role, one of the roles of the procedure's vocabulary.
  public let role: String
  /// The office.
  public let unit: UnitReference

  /// Creates a post.
  public init(role: String, at unit: UnitReference) {
    self.role = role
    self.unit = unit
  }
}

extension Post: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Post>("Post", zh: "职务", en: "a post") { door in
    let role = door.required("role", \.role, .codeText, zh: "角色代码", en: "the code of the role")
    let unit = door.required("unit", \.unit, .unit, zh: "单位", en: "the office")
    if let unit { door.report(PersonalNumber.findings(in: unit.description, at: "$.unit")) }
    guard let role, let unit else { return nil }
    return Post(role: role, at: unit)
  }
}
