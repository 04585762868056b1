import GovernanceModel
import GovernanceWorkflow

/// Who works where, and how long an act takes.
extension Assumption {
  /// The acts that take somebody's time, with the mean minutes of each.
  private static let means: [(action: CaseAction, minutes: Int)] = [
    (.register, 12), (.askMaterial, 8), (.settleOnSpot, 35), (.assess, 20), (.convene, 20),
    (.conclude, 90), (.decline, 30), (.referOut, 20), (.merge, 10), (.dispatch, 10), (.object, 25),
    (.agreeReturn, 15), (.refuseReturn, 15), (.accept, 8), (.giveNotice, 15),
    (.startMediation, 20), (.endMediation, 120), (.agree, 180), (.requestExtension, 15),
    (.grantExtension, 10), (.submit, 150), (.verify, 30), (.sendBack, 30), (.deliver, 25),
    (.decideReview, 360), (.remand, 240), (.decideReReview, 300), (.close, 5), (.followUp, 15),
    (.ascend, 10), (.acceptCustody, 10), (.substitute, 5),
  ]

  static let efforts = means.map { action, minutes in
    Assumption(
      "minutes.\(action.rawValue)", minutes, 0...10_000,
      Wording(
        zh: "\(action.wording.zh)平均用时(分钟)", en: "mean minutes for: \(action.wording.en)"))
  }

  /// The number of minutes of an act; nothing where the act is a resident's.
  static func minutes(_ action: CaseAction) -> Assumption? {
    named("minutes.\(action.rawValue)")
  }

  /// Where somebody works: at a center, at an organ, in a grid or at an organ above the district.
  ///
  /// Code list: `village`, `township`, `county`, `grid`, `committee`, `townshipOrgan`,
  /// `countyOrgan`, `petitionOffice`, `above`.
  enum Place: String, CaseIterable {
    case village
    case township
    case county
    case grid
    case committee
    case townshipOrgan
    case countyOrgan
    case petitionOffice
    case above

    var wording: Wording {
      switch self {
      case .village: Wording(zh: "村级中心", en: "a village center")
      case .township: Wording(zh: "乡级中心", en: "a township center")
      case .county: Wording(zh: "区级中心", en: "the county center")
      case .grid: Wording(zh: "网格", en: "a grid")
      case .committee: Wording(zh: "村调委会", en: "a village committee of mediation")
      case .townshipOrgan: Wording(zh: "乡级单位", en: "an organ of a township")
      case .countyOrgan: Wording(zh: "区级单位", en: "an organ of the county")
      case .petitionOffice: Wording(zh: "区信访局", en: "the county's petition office")
      case .above: Wording(zh: "区以上机关", en: "an organ above the district")
      }
    }

    /// Who works there, and how many of each.
    var posts: [(role: CaseRole, people: Int)] {
      switch self {
      case .village:
        [
          (.intake, 1), (.assessor, 1), (.dispatcher, 1), (.handler, 1), (.verifier, 1),
          (.feedbackOfficer, 1), (.director, 1), (.chair, 1),
        ]
      case .township, .petitionOffice:
        [
          (.intake, 2), (.assessor, 2), (.dispatcher, 1), (.handler, 2), (.verifier, 2),
          (.feedbackOfficer, 1), (.director, 1), (.chair, 1),
        ]
      case .county:
        [
          (.intake, 6), (.assessor, 4), (.dispatcher, 3), (.handler, 10), (.verifier, 9),
          (.feedbackOfficer, 7), (.director, 2), (.chair, 1),
        ]
      case .grid: [(.gridWorker, 1)]
      case .committee: [(.handler, 1), (.mediator, 2)]
      case .townshipOrgan: [(.handler, 2), (.mediator, 2), (.unitHead, 1)]
      case .countyOrgan: [(.handler, 5), (.unitHead, 1), (.reviewer, 2)]
      case .above: [(.reviewer, 4)]
      }
    }
  }

  static let staff = Place.allCases.flatMap { place in
    place.posts.map { role, people in
      Assumption(
        "staff.\(place.rawValue).\(role.rawValue)", people, 0...1000,
        Wording(
          zh: "\(place.wording.zh)的\(role.wording.zh)人数",
          en: "people as \(role.wording.en) at \(place.wording.en)"))
    }
  }

  static func staff(_ place: Place, _ role: CaseRole) -> Assumption? {
    named("staff.\(place.rawValue).\(role.rawValue)")
  }
}
