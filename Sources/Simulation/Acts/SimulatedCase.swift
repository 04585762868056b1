import GovernanceModel
package import GovernanceWorkflow

/// One case of a simulation: what was brought, its file, and what a full model would keep beside it.
package struct SimulatedCase: Sendable {
  package let matter: SimulatedMatter
  /// The number by which chance knows it, which no procedure and no calendar changes.
  let number: Int32
  /// The file as the kernel keeps it.
  package var file: KernelCase
  /// How often its main course has gone on; what was planned before then is off.
  var turn: UInt16 = 0
  /// The acts that were refused and are not tried again.
  var refused: UInt128 = 0
  /// Where it stands in the stages, or -1, and since when.
  var stage: Int8 = -1
  var inStageSince: Int32 = 0
  /// The tier of the center that had it when it came there.
  var stageTier = 0
  var registeredAt: Int32 = -1
  var deliveredAt: Int32 = -1
  /// The duties of the file that have been counted as ended, one bit each.
  var counted: UInt64 = 0
  /// The stage and the tier in which each duty of the file began, in the order of the file.
  var origins: [Origin] = []
  /// Whoever registered it for an office.
  var firstAsked: Int32 = -1
  /// Whoever settled it on the spot.
  var settledBy: Int32 = -1
  /// The offices that have objected.
  var returnedBy: [Int32] = []
  var orderDay: CivilDate?
  /// The offices that were sent the order.
  var leads: [Int32] = []
  var extensionDays = 0
  var extensionMoment = Instant(milliseconds: 0)
  var extensionAskedBy: Int32 = -1
  /// How often something was done that may be done again.
  var results: Int = 0
  var orders: Int = 0
  var remands: Int = 0
  /// The notices and follow-ups that somebody is already at, by the duties they end.
  var errands: UInt64 = 0
  /// Whether the question has come up that comes up once.
  var asked: Asked = []
  /// At which level it was settled, by the last verification.
  var level: ResolutionLevel?

  /// The case that was registered before it in the same village, or -1.
  var earlier: Int32 = -1

  /// What stands in place of a file that is being worked on.
  static let none = KernelCase(seats: 0)

  init(matter: SimulatedMatter, number: Int32, file: KernelCase) {
    self.matter = matter
    self.number = number
    self.file = file
  }

  /// Whether an act was not refused before.
  func mayAsk(_ action: CaseAction) -> Bool { refused & (1 << UInt128(action.ordinal)) == 0 }

  /// Keeps that an act was refused.
  mutating func refuse(_ action: CaseAction) { refused |= 1 << UInt128(action.ordinal) }

  /// Lets go of what nobody reads any more.
  mutating func release() {
    file.duties = []
    file.bonds = []
    (returnedBy, leads, origins) = ([], [], [])
  }

  /// Where a duty is counted.
  struct Origin {
    let stage: Int8
    let tier: Int8
  }

  /// Questions that come up once in a case.
  struct Asked: OptionSet {
    let rawValue: UInt8
    static let material = Asked(rawValue: 1)
    static let custody = Asked(rawValue: 2)
    static let mediation = Asked(rawValue: 4)
    static let longerTime = Asked(rawValue: 8)
    static let review = Asked(rawValue: 16)
    static let reReview = Asked(rawValue: 32)
    static let confirmation = Asked(rawValue: 64)
    static let merging = Asked(rawValue: 128)
  }
}
