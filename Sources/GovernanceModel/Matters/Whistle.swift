/// A 吹哨: a center calls offices to a matter that it cannot settle alone.
///
/// Invariants: a center blows it; it calls at least one office, none twice and never the whistler;
/// whoever asks for it does not approve it; each office answers once, only where it was called, and
/// not before it was blown. Why it is blown is free text and stands apart.
///
/// Requirement: RP-04
public struct Whistle: Hashable, Sendable {
  /// The names of whistles.
  public typealias ID = Identifier<Whistle>

  /// The whistle's name.
  public let id: ID
  /// The case it is blown in.
  public let caseID: Identifier<Matter>
  /// The center that blows it.
  public let whistler: UnitReference
  /// What for.
  public let kind: Kind
  /// The offices that are called.
  public let called: [UnitReference]
  /// Who asks for it.
  public let requestedBy: Actor.ID
  /// Who approves it, one who directs the center.
  public let approver: Actor.ID
  /// When it was blown.
  public let blownAt: Instant
  /// The answers so far.
  public let reports: [ReportIn]

  /// The offices that have neither come nor been excused.
  public var awaited: [UnitReference] {
    let answered = Set(reports.map(\.unit))
    return called.filter { !answered.contains($0) }
  }

  /// What a whistle is blown for.
  ///
  /// Code list: `residentDemand`, `jointEnforcement`, `emergency`.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// 群众诉求.
    case residentDemand
    /// 综合执法.
    case jointEnforcement
    /// 应急处置.
    case emergency
  }
}

extension Whistle.Kind: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .residentDemand: Wording(zh: "群众诉求", en: "a demand of residents")
    case .jointEnforcement: Wording(zh: "综合执法", en: "joint enforcement")
    case .emergency: Wording(zh: "应急处置", en: "emergency")
    }
  }
}

extension Whistle {
  private static func answerFindings(
    _ reports: [ReportIn], called: [UnitReference]?, blownAt: Instant?
  ) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    var seen: Set<UnitReference> = []
    for (index, report) in reports.enumerated() {
      if let called, !called.contains(report.unit) {
        findings.append(
          ValidationFinding(
            code: "whistle.reports.unit", path: "$.reports[\(index)].unit",
            what: Wording(zh: "未被吹哨的单位报到", en: "An office answers that was not called"),
            found: Wording(zh: "其他单位", en: "another office"),
            expected: Wording(zh: "被吹哨单位", en: "one of those called")))
      }
      if !seen.insert(report.unit).inserted {
        findings.append(
          ValidationFinding(
            code: "whistle.reports.repeated", path: "$.reports[\(index)].unit",
            what: Wording(zh: "单位重复报到", en: "An office answers twice"),
            found: Wording(zh: "已有该单位", en: "the same office again"),
            expected: Wording(zh: "每个单位一项", en: "each office once")))
      }
      if let blownAt, report.at < blownAt {
        findings.append(
          ValidationFinding(
            code: "whistle.reports.at", path: "$.reports[\(index)].at",
            what: Wording(zh: "报到早于吹哨", en: "An office answers before the whistle"),
            found: Shown.same(report.at.description),
            expected: Wording(zh: "不早于 \(blownAt)", en: "\(blownAt) or later")))
      }
    }
    return findings
  }
}

extension Whistle: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Whistle>(
    "Whistle", zh: "吹哨", en: "the call of a center to offices"
  ) { door in
    let id = door.required("id", \.id, .identifier(), zh: "吹哨标识", en: "the whistle's name")
    let caseID = door.required(
      "caseID", \.caseID, .identifier(), zh: "所属案件", en: "the case")
    let whistler = door.required(
      "whistler", \.whistler, .unit, zh: "吹哨中心", en: "the center that blows it")
    let kind = door.required("kind", \.kind, .code(), zh: "吹哨事由", en: "what for")
    let called = door.required(
      "called", \.called, .distinct(.unit, 1...50), zh: "被吹哨单位", en: "the offices called")
    let requester = door.required(
      "requestedBy", \.requestedBy, .identifier(), zh: "申请人", en: "who asks for it")
    let approver = door.required(
      "approver", \.approver, .identifier(), zh: "批准人", en: "who approves it")
    let blownAt = door.required("blownAt", \.blownAt, .instant, zh: "吹哨时间", en: "when")
    let reports = door.defaulted(
      "reports", \.reports, .list(.object(), 0...50), usually: [], zh: "报到情况", en: "the answers")
    let isCenter: Bool? = whistler.map { if case .center = $0 { true } else { false } }
    door.check(
      "whistle.whistler", at: "whistler", isCenter,
      zh: "须由综治中心吹哨", en: "A center blows the whistle",
      found: Wording(zh: "其他单位", en: "another office"),
      expected: Wording(zh: "综治中心", en: "a center"))
    if let whistler, let index = called?.firstIndex(of: whistler) {
      door.check(
        "whistle.called", at: "called[\(index)]", false,
        zh: "不得对本单位吹哨", en: "A center calls itself",
        found: Wording(zh: "吹哨中心", en: "the whistler"),
        expected: Wording(zh: "其他单位", en: "another office"))
    }
    let isSecond: Bool? = if let requester, let approver { requester != approver } else { nil }
    door.check(
      "whistle.approver", at: "approver", isSecond,
      zh: "申请人不得自行批准", en: "Whoever asks for a whistle does not approve it",
      found: Wording(zh: "申请人本人", en: "the one who asks"),
      expected: Wording(zh: "另一人", en: "another person"))
    if let reports {
      door.report(answerFindings(reports, called: called, blownAt: blownAt))
    }
    guard let id, let caseID, let whistler, let kind, let called, let requester, let approver,
      let blownAt, let reports
    else { return nil }
    return Whistle(
      id: id, caseID: caseID, whistler: whistler, kind: kind, called: called,
      requestedBy: requester, approver: approver, blownAt: blownAt, reports: reports)
  }
}
