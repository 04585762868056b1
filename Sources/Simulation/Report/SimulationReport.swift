public import GovernanceModel
public import GovernanceWorkflow

/// What a simulation found: by tier and stage, by duty, by level and by the work of roles.
///
/// It speaks of made-up cases, of offices and of roles, and of no person: no row names a worker or ranks
/// anybody, and since no resident stands behind a count, none is withheld for being small.
/// Shares and rates are in thousandths, times in whole hours and working days.
public struct SimulationReport: Hashable, Sendable {
  /// What was simulated.
  public let setting: Setting
  /// What was asked, and what the procedure answered.
  public let acts: Acts
  /// The cases.
  public let cases: Cases
  /// The time from registration to feedback, for all and by tier.
  public let feedback: [Span]
  /// The stages, by tier.
  public let stages: [Stage]
  /// The duties that ever started, by tier.
  public let duties: [Duty]
  /// Where matters were settled, once that was verified, for all and by tier.
  public let levels: [Level]
  /// The work of each role at each kind of place.
  public let load: [Load]

  /// What was simulated.
  public struct Setting: Hashable, Sendable {
    /// The procedure's name and version.
    public let procedure: VersionTag
    /// The calendar's name and version.
    public let calendar: VersionTag
    /// The seed.
    public let seed: UInt64
    /// The first day.
    public let startDay: CivilDate
    /// How many days.
    public let days: Int
    /// How many of them are worked.
    public let workdays: Int
    /// How many households.
    public let households: Int
    /// How many offices, grids among them.
    public let offices: Int
    /// How many people work there.
    public let workers: Int
  }

  /// What was asked, and what the procedure answered.
  public struct Acts: Hashable, Sendable {
    /// How many acts were done.
    public let accepted: Int
    /// How many were refused.
    public let refused: Int
    /// How many counted as done when time ran out.
    public let deemed: Int
    /// The refused ones by act and reason, in the order of the acts.
    public let refusals: [Refusal]
  }

  /// Acts that were refused for the same reasons.
  public struct Refusal: Hashable, Sendable {
    /// What was asked.
    public let action: CaseAction
    /// The codes of the reasons, then those of the conditions that did not hold.
    public let reasons: [String]
    /// How often.
    public let count: Int
  }

  /// The cases.
  public struct Cases: Hashable, Sendable {
    /// How many were brought.
    public let brought: Int
    /// How many of them were registered.
    public let registered: Int
    /// How many were still open at the end.
    public let open: Int
    /// How often a case stopped because an act it needs was refused.
    public let stopped: Int
    /// How often an act waited for a post that nobody holds.
    public let unstaffed: Int
    /// How many of each kind were brought.
    public let kinds: [Matter.Kind: Int]
    /// How many stood in each state at the end.
    public let states: [CaseState: Int]
  }

  /// How long something took.
  public struct Span: Hashable, Sendable {
    /// Whose centers; nothing for all.
    public let tier: Tier?
    /// How many were measured.
    public let count: Int
    /// The median, the ninth tenth and the most, in hours by the clock on the wall.
    public let hours: [Int]
    /// The same in working days.
    public let workdays: [Int]
  }

  /// One stage at one tier.
  public struct Stage: Hashable, Sendable {
    /// The code of the stage.
    public let code: String
    /// Its name.
    public let name: Wording
    /// How often a case entered it.
    public let entered: Int
    /// How long cases that left it were in it.
    public let span: Span
    /// How many duties began in it.
    public let duties: Int
    /// How many of them were overdue.
    public let overdue: Int
  }

  /// One duty at one tier.
  public struct Duty: Hashable, Sendable {
    /// The duty.
    public let duty: CaseDuty
    /// Whose centers had the case.
    public let tier: Tier
    /// Whether it is a right of a resident, which lapses and is never overdue.
    public let isWindow: Bool
    /// How often it started.
    public let started: Int
    /// How often it was met, or a right was used, in time.
    public let inTime: Int
    /// How often it was met late, or runs and is overdue.
    public let overdue: Int
    /// How often a right lapsed.
    public let lapsed: Int
    /// How many still run and are not overdue.
    public let running: Int
    /// How many yellow cards time gave.
    public let yellow: Int
    /// How many red ones.
    public let red: Int
  }

  /// How many matters were settled at one level.
  public struct Level: Hashable, Sendable {
    /// Whose centers had them; nothing for all.
    public let tier: Tier?
    /// The level.
    public let level: ResolutionLevel
    /// How many.
    public let count: Int
    /// How many were settled at any level.
    public let all: Int
  }

  /// The work of one role at one kind of place.
  public struct Load: Hashable, Sendable {
    /// The code of the kind of place.
    public let place: String
    /// Its name.
    public let name: Wording
    /// The role.
    public let role: CaseRole
    /// How many people.
    public let workers: Int
    /// How many minutes they worked on cases together.
    public let minutes: Int
    /// How many they had, days of absence taken off.
    public let available: Int
    /// How many whoever had most of them worked.
    public let most: Int
  }
}

extension SimulationReport {
  /// A part of a whole in thousandths, rounded down; none of nothing.
  public static func perMille(_ part: Int, of whole: Int) -> Int {
    whole > 0 ? part * 1000 / whole : 0
  }
}
