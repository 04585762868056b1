/// Why a period is not extended, or does not stand still: a fact about a case, and no error.
public struct DeadlineRefusal: Hashable, Sendable, Described {
  /// The reason.
  public let code: Code
  /// The rule whose period it is.
  public let rule: DeadlineRule.ID
  /// The whole sentence: what, found, expected.
  public let wording: Wording

  /// Why it is refused.
  ///
  /// Code list: `extension.none`, `extension.amount`, `extension.early`, `extension.late`,
  /// `extension.cap`, `extension.idle`, `extension.again`, `extension.approver`, `extension.self`, `extension.reason`,
  /// `extension.notice`, `pause.ground`, `pause.order`, `pause.late`, `pause.open`, `pause.running`,
  /// `pause.overlap`.
  public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    /// The rule lets nobody extend it.
    case notExtendable = "extension.none"
    /// It is asked for by no unit at all.
    case amount = "extension.amount"
    /// It was asked for before the period ran.
    case early = "extension.early"
    /// It was asked for when the period was over.
    case late = "extension.late"
    /// Together with what was granted it is more than the cap.
    case cap = "extension.cap"
    /// An order has named an earlier day, so that nothing would move.
    case idle = "extension.idle"
    /// It may be extended once, and was.
    case again = "extension.again"
    /// Somebody in another capacity allowed it.
    case approver = "extension.approver"
    /// Whoever asked for it allowed it.
    case selfApproved = "extension.self"
    /// No reason was given.
    case reason = "extension.reason"
    /// Those concerned were not told.
    case notice = "extension.notice"
    /// The rule does not name the ground.
    case ground = "pause.ground"
    /// It ends before it begins, or begins before the period does.
    case order = "pause.order"
    /// It begins when the period is over.
    case pauseLate = "pause.late"
    /// The period stands still already.
    case open = "pause.open"
    /// The period runs and cannot be resumed.
    case running = "pause.running"
    /// It shares days with an earlier pause.
    case overlap = "pause.overlap"
  }

  init(
    _ code: Code, of rule: DeadlineRule, what: Wording, found: Wording, expected: Wording
  ) {
    self.code = code
    self.rule = rule.id
    wording = Wording(
      zh: "\(what.zh):现为\(found.zh),应为\(expected.zh)。",
      en: "\(what.en): found \(found.en), expected \(expected.en).")
  }
}
