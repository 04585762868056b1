/// A line of a register: who wrote what, when, for which center.
///
/// Lines are only ever added.
public struct RegisterLine: Hashable, Sendable {
  /// The names of lines.
  public typealias ID = Identifier<RegisterLine>

  /// Its name.
  public let id: RegisterLine.ID
  /// The center that keeps the register.
  public let center: Identifier<Center>
  /// The moment it speaks of.
  public let at: Instant
  /// Who wrote it.
  public let by: Actor.ID
  /// The case it belongs to.
  public let matter: Matter.ID?
  /// What it says.
  public let record: RegisterRecord

  /// Creates it.
  public init(
    id: RegisterLine.ID, center: Identifier<Center>, at: Instant, by: Actor.ID,
    matter: Matter.ID? = nil, record: RegisterRecord
  ) {
    self.id = id
    self.center = center
    self.at = at
    self.by = by
    self.matter = matter
    self.record = record
  }
}

extension RegisterLine: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<RegisterLine>(
    "RegisterLine", zh: "台账条目", en: "a line of a register"
  ) { door in
    let id = door.required("id", \.id, .identifier(), zh: "标识", en: "its name")
    let center = door.required(
      "center", \.center, .identifier(), zh: "综治中心", en: "the center that keeps the register")
    let at = door.required("at", \.at, .instant, zh: "时间", en: "the moment it speaks of")
    let by = door.required("by", \.by, .identifier(), zh: "填写人", en: "who wrote it")
    let matter = door.optional(
      "matter", \.matter, .identifier(), zh: "事项", en: "the case it belongs to")
    let record = door.required("record", \.record, .object(), zh: "内容", en: "what it says")
    guard let id, let center, let at, let by, let matter, let record else { return nil }
    return RegisterLine(id: id, center: center, at: at, by: by, matter: matter, record: record)
  }
}
