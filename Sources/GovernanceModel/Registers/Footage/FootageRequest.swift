/// A request to see or copy footage, written down before anybody sees it.
///
/// It names cameras and a time, the reason, and who asks, approves and operates. A copy takes three
/// people. It names nobody who may be seen on the footage, and no place by coordinates.
///
/// Requirement: RP-13 (公共安全视频图像信息系统管理条例, Articles 16 and 20).
public struct FootageRequest: Hashable, Sendable {
  /// The names of requests.
  public typealias ID = Identifier<FootageRequest>

  /// The request's name.
  public let id: ID
  /// Why the footage is asked for.
  public let ground: Ground
  /// The case or document it is asked for, by its name.
  public let reference: Identifier<Ground>
  /// The office that asks.
  public let unit: UnitReference
  /// The cameras.
  public let cameras: [CameraReference]
  /// The first moment asked for.
  public let from: Instant
  /// The last moment asked for.
  public let through: Instant
  /// Whether it is only looked at or copied.
  public let access: Access
  /// Who asks.
  public let requester: Actor.ID
  /// Who approves.
  public let approver: Actor.ID
  /// Who operates the system.
  public let `operator`: Actor.ID
  /// When it was written down.
  public let registeredAt: Instant

  /// Why footage is asked for.
  ///
  /// Code list: `case`, `legalDocument`, `personConcerned`.
  public enum Ground: String, Hashable, Sendable, Codable, CaseIterable {
    /// 办理事项.
    case `case`
    /// 法律文书.
    case legalDocument
    /// 本人及近亲属、监护人查阅 (Article 21).
    case personConcerned
  }

  /// What is done with footage.
  ///
  /// Code list: `view`, `copy`.
  public enum Access: String, Hashable, Sendable, Codable, CaseIterable {
    /// 查看.
    case view
    /// 复制.
    case copy
  }
}

extension FootageRequest.Ground: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .case: Wording(zh: "办理事项", en: "a case")
    case .legalDocument: Wording(zh: "法律文书", en: "a legal document")
    case .personConcerned: Wording(zh: "本人或亲属查阅", en: "the person concerned")
    }
  }
}

extension FootageRequest.Access: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .view: Wording(zh: "查看", en: "view")
    case .copy: Wording(zh: "复制", en: "copy")
    }
  }
}

extension FootageRequest: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<FootageRequest>(
    "FootageRequest", zh: "视频调取登记", en: "a request to see or copy footage", read: read)

  @Sendable private static func read(_ door: inout Door<FootageRequest>) -> FootageRequest? {
    let id = door.required("id", \.id, .identifier(), zh: "标识", en: "its name")
    let ground = door.required("ground", \.ground, .code(), zh: "事由", en: "why")
    let reference = door.required(
      "reference", \.reference, .identifier(), zh: "事项或文书编号", en: "the case or document")
    let unit = door.required("unit", \.unit, .unit, zh: "调取单位", en: "the office that asks")
    let cameras = door.required(
      "cameras", \.cameras, .distinct(.object(), 1...100), zh: "摄像机", en: "the cameras")
    let from = door.required("from", \.from, .instant, zh: "起始时刻", en: "the first moment")
    let through = door.required("through", \.through, .instant, zh: "终止时刻", en: "the last moment")
    let access = door.required("access", \.access, .code(), zh: "查看或复制", en: "view or copy")
    let requester = door.required(
      "requester", \.requester, .identifier(), zh: "申请人", en: "who asks")
    let approver = door.required(
      "approver", \.approver, .identifier(), zh: "批准人", en: "who approves")
    let `operator` = door.required(
      "operator", \.operator, .identifier(), zh: "操作人", en: "who operates")
    let registeredAt = door.required(
      "registeredAt", \.registeredAt, .instant, zh: "登记时间", en: "when it was written down")
    door.check(
      "footage.period", at: "through", from.flatMap { from in through.map { from < $0 } },
      zh: "终止不晚于起始", en: "The footage ends before it begins",
      found: Shown.same(through?.description ?? ""),
      expected: Wording(zh: "晚于起始时刻", en: "a later moment than the first"))
    door.check(
      "footage.approver", at: "approver",
      requester.flatMap { requester in approver.map { requester != $0 } },
      zh: "批准人不得为申请人", en: "Whoever asks cannot approve",
      found: Wording(zh: "同一人", en: "the same person"),
      expected: Wording(zh: "另一人", en: "somebody else"))
    let people = [requester, approver, `operator`].compactMap { $0 }
    door.check(
      "footage.copy", at: "operator",
      people.count == 3 ? access.map { $0 == .view || Set(people).count == 3 } : nil,
      zh: "复制须三人", en: "A copy takes three people",
      found: Shown.same("\(Set(people).count)"), expected: Shown.same("3"))
    guard let id, let ground, let reference, let unit, let cameras, let from, let through,
      let access, let requester, let approver, let `operator`, let registeredAt
    else { return nil }
    return FootageRequest(
      id: id, ground: ground, reference: reference, unit: unit, cameras: cameras, from: from,
      through: through, access: access, requester: requester, approver: approver,
      operator: `operator`, registeredAt: registeredAt)
  }
}
