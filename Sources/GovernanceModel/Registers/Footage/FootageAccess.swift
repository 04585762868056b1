/// What was done with footage: who looked at or copied what, why, and on which request.
///
/// Register of R09 (公共安全视频图像信息系统管理条例, Article 16).
public struct FootageAccess: Hashable, Sendable {
  /// The request it rests on.
  public let request: Identifier<FootageRequest>?
  /// Why.
  public let ground: FootageRequest.Ground?
  /// The office.
  public let unit: UnitReference?
  /// Who.
  public let person: Actor.ID?
  /// The cameras.
  public let cameras: [CameraReference.ID]
  /// The first moment.
  public let from: Instant?
  /// The last moment.
  public let through: Instant?
  /// View or copy.
  public let access: FootageRequest.Access
  /// Who approved it.
  public let approvedBy: Actor.ID?
  /// Who operated the system.
  public let operatedBy: Actor.ID?
  /// The digest of what was copied.
  public let digest: String?

  /// Creates a record.
  public init(
    request: Identifier<FootageRequest>? = nil, ground: FootageRequest.Ground? = nil,
    unit: UnitReference? = nil, person: Actor.ID? = nil, cameras: [CameraReference.ID],
    from: Instant? = nil, through: Instant? = nil, access: FootageRequest.Access,
    approvedBy: Actor.ID? = nil, operatedBy: Actor.ID? = nil, digest: String? = nil
  ) {
    self.request = request
    self.ground = ground
    self.unit = unit
    self.person = person
    self.cameras = cameras
    self.from = from
    self.through = through
    self.access = access
    self.approvedBy = approvedBy
    self.operatedBy = operatedBy
    self.digest = digest
  }
}

extension FootageAccess: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<FootageAccess>(
    "FootageAccess", type: "footageAccess", zh: "调取记录", en: "what was done with footage"
  ) { door in
    let request = door.optional(
      "request", \.request, .identifier(), zh: "调取申请", en: "the request it rests on")
    let ground = door.optional("ground", \.ground, .code(), zh: "事由", en: "why")
    let unit = door.optional("unit", \.unit, .unit, zh: "单位", en: "the office")
    let person = door.optional("person", \.person, .identifier(), zh: "调取人", en: "who")
    let cameras = door.required(
      "cameras", \.cameras, .list(.identifier(), 0...100), zh: "摄像机", en: "the cameras")
    let from = door.optional("from", \.from, .instant, zh: "起始时刻", en: "the first moment")
    let through = door.optional("through", \.through, .instant, zh: "终止时刻", en: "the last moment")
    let access = door.required("access", \.access, .code(), zh: "查看或复制", en: "view or copy")
    let approvedBy = door.optional(
      "approvedBy", \.approvedBy, .identifier(), zh: "批准人", en: "who approved it")
    let operatedBy = door.optional(
      "operatedBy", \.operatedBy, .identifier(), zh: "操作人", en: "who operated the system")
    let digest = door.optional(
      "digest", \.digest, .contentDigest, zh: "校验值", en: "the digest of what was copied")
    guard let request, let ground, let unit, let person, let cameras, let from, let through,
      let access, let approvedBy, let operatedBy, let digest
    else { return nil }
    return FootageAccess(
      request: request, ground: ground, unit: unit, person: person, cameras: cameras, from: from,
      through: through, access: access, approvedBy: approvedBy, operatedBy: operatedBy,
      digest: digest)
  }
}
