/// A report that a statute orders at once to a named authority, whatever becomes of the case.
///
/// It has no case, no state and no approval: it waits for nothing. Who saw it is confidential.
///
/// Requirement: RP-14 (未成年人保护法, Article 11; 反家庭暴力法, Article 14; 人民调解法, Article 25).
public struct MandatoryReport: Sendable {
  /// The names of reports.
  public typealias ID = Identifier<MandatoryReport>

  /// The report's name.
  public let id: ID
  /// What has to be reported.
  public let ground: Ground
  /// The authorities it went to.
  public let authorities: Set<Authority>
  /// When it was noticed.
  public let noticedAt: Instant
  /// When it was reported.
  public let reportedAt: Instant
  /// Who noticed it.
  public let reporter: Confidential<Actor.ID>

  /// What has to be reported.
  ///
  /// Code list: `minorAtRisk`, `domesticViolence`, `probableOffence`.
  public enum Ground: String, Hashable, Sendable, Codable, CaseIterable {
    /// 未成年人受侵害.
    case minorAtRisk
    /// 无、限制民事行为能力人遭受家庭暴力.
    case domesticViolence
    /// 可能引起治安、刑事案件.
    case probableOffence
  }

  /// An authority that takes mandatory reports.
  ///
  /// Code list: `police`, `civilAffairs`, `education`.
  public enum Authority: String, Hashable, Sendable, Codable, CaseIterable {
    /// 公安.
    case police
    /// 民政.
    case civilAffairs
    /// 教育.
    case education
  }
}

extension MandatoryReport.Ground: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .minorAtRisk: Wording(zh: "未成年人受侵害", en: "a minor at risk")
    case .domesticViolence: Wording(zh: "家庭暴力", en: "domestic violence")
    case .probableOffence: Wording(zh: "可能的治安、刑事案件", en: "a probable offence")
    }
  }

  /// Whether an authority takes reports of this.
  public func goes(to authority: MandatoryReport.Authority) -> Bool {
    self == .minorAtRisk || authority == .police
  }
}

extension MandatoryReport.Authority: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .police: Wording(zh: "公安机关", en: "police")
    case .civilAffairs: Wording(zh: "民政部门", en: "civil affairs")
    case .education: Wording(zh: "教育部门", en: "education")
    }
  }
}

extension MandatoryReport: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<MandatoryReport>(
    "MandatoryReport", zh: "强制报告", en: "a report that a statute orders"
  ) { door in
    let id = door.required("id", \.id, .identifier(), zh: "标识", en: "its name")
    let ground = door.required("ground", \.ground, .code(), zh: "报告事由", en: "what is reported")
    let authorities = door.required(
      "authorities", \.authorities, .set(.code(), 1...3), zh: "受理机关", en: "where it went")
    let noticedAt = door.required(
      "noticedAt", \.noticedAt, .instant, zh: "发现时间", en: "noticed when")
    let reportedAt = door.required(
      "reportedAt", \.reportedAt, .instant, zh: "报告时间", en: "reported when")
    let reporter = door.required(
      "reporter", \.reporter, .confidential(.identifier()), zh: "报告人", en: "who noticed it")
    door.check(
      "mandatoryReport.order", at: "reportedAt",
      noticedAt.flatMap { noticed in reportedAt.map { noticed <= $0 } },
      zh: "报告早于发现", en: "It was reported before it was noticed",
      found: Shown.same(reportedAt?.description ?? ""),
      expected: Wording(zh: "不早于发现时间", en: "no earlier than it was noticed"))
    door.check(
      "mandatoryReport.authority", at: "authorities",
      ground.flatMap { ground in authorities.map { $0.allSatisfy { ground.goes(to: $0) } } },
      zh: "该机关不受理此类报告", en: "The authority takes no reports of this",
      found: Wording(zh: "其他机关", en: "another authority"),
      expected: Wording(zh: "公安机关", en: "the police"))
    guard let id, let ground, let authorities, let noticedAt, let reportedAt, let reporter else {
      return nil
    }
    return MandatoryReport(
      id: id, ground: ground, authorities: authorities, noticedAt: noticedAt,
      reportedAt: reportedAt, reporter: reporter)
  }
}
