public import GovernanceModel

/// The name of a mandate: the unit's, and which of its mandates it is, such as `520204108200-01-001-head-2`.
///
/// Names are given in turn, so that no two mandates of one unit can be open without one coming after the
/// other, and the later one can ask whether the earlier one has ended.
public struct MandateName: Hashable, Sendable {
  /// The unit.
  public let unit: HouseholdUnit.ID
  /// Which of its mandates, from 1.
  public let number: Int

  /// Creates the name of a unit's mandate.
  public init(_ unit: HouseholdUnit.ID, _ number: Int) {
    self.unit = unit
    self.number = number
  }

  /// Creates a name from that of a case, or nothing if it is none.
  public init?(_ id: CaseID) {
    let text = id.rawValue
    guard let cut = text.lastIndex(of: "-") else { return nil }
    let (head, digits) = (text[..<cut], text[text.index(after: cut)...])
    guard head.hasSuffix(Self.mark), let unit = HouseholdUnit.ID(String(head.dropLast(5))),
      digits.utf8.count <= 4, let number = Int(digits), number > 0, String(number) == digits
    else { return nil }
    self.init(unit, number)
  }

  /// The name of the case; nothing where it would be too long.
  public var caseID: CaseID? { CaseID("\(unit)\(Self.mark)-\(number)") }

  /// The mandate before; the first one has none.
  public var previous: MandateName? { number > 1 ? MandateName(unit, number - 1) : nil }

  /// The mandate after.
  public var next: MandateName { MandateName(unit, number + 1) }

  private static let mark = "-head"
}
