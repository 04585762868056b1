/// The six routes of a claim for relief (信访工作条例, Article 31); the route decides the clock.
///
/// Code list: `route1` to `route6`, numbered as the article does.
public enum PetitionRoute: String, Hashable, Sendable, Codable, CaseIterable {
  /// Litigation, reconsideration, procuratorate or police procedure.
  case route1
  /// Arbitration.
  case route2
  /// A party member's appeal.
  case route3
  /// An administrative procedure: reconsideration, ruling, confirmation, permit, penalty.
  case route4
  /// A duty of an organ to investigate a breach or to protect.
  case route5
  /// None of these: the petition is heard, investigated and answered by a written opinion.
  case route6
}

extension PetitionRoute: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .route1: Wording(zh: "诉讼、复议等途径", en: "litigation or its like")
    case .route2: Wording(zh: "仲裁途径", en: "arbitration")
    case .route3: Wording(zh: "党员申诉途径", en: "a party member's appeal")
    case .route4: Wording(zh: "行政程序途径", en: "administrative procedure")
    case .route5: Wording(zh: "履行法定职责途径", en: "an organ's statutory duty")
    case .route6: Wording(zh: "信访程序途径", en: "the petition procedure itself")
    }
  }
}
