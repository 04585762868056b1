package import GovernanceModel

extension KernelCommand {
  /// Something that a command brings with it; seats, duties and relations by their places, offices by
  /// their numbers.
  ///
  /// One list of all kinds and not a list of each: most commands bring little, and a list that is
  /// empty still costs whoever hands the command on.
  package enum Part: Hashable, Sendable {
    /// An office that would take a seat.
    case seat(UInt8, Int32)
    /// An office that it speaks of.
    case mention(Int32)
    /// A relation that would arise.
    case bond(KernelBond)
    /// When a duty begins that does not begin with the act.
    case begin(UInt8, Instant)
    /// The day that the order names for a duty.
    case designated(UInt8, CivilDate)
    /// A deadline that would move: when it would be due, or nothing while it stands still, and whether its
    /// own clock, which keeps the ledger, lets it.
    case move(UInt8, Due?, isAllowed: Bool)
    /// Supervision that would be imposed.
    case raise(UInt8, Supervision)
    /// Supervision that would be annulled.
    case annul(UInt8, Supervision)
  }
}
