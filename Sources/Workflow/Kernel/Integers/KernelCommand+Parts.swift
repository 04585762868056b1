package import GovernanceModel

extension KernelCommand {
  /// A post, as numbers.
  package struct Post: Hashable, Sendable {
    /// The place of the role.
    package let role: UInt8
    /// The number of the office.
    package let unit: Int32

    package init(role: UInt8, unit: Int32) {
      self.role = role
      self.unit = unit
    }
  }

  /// An office that takes a seat, as numbers.
  package struct Seat: Hashable, Sendable {
    /// The place of the seat.
    package let seat: UInt8
    /// The number of the office.
    package let unit: Int32

    package init(_ seat: UInt8, _ unit: Int32) {
      self.seat = seat
      self.unit = unit
    }
  }

  /// The moment at which a duty begins.
  package struct Moment: Hashable, Sendable {
    /// The place of the duty.
    package let duty: UInt8
    /// When it begins.
    package var at: Instant

    package init(_ duty: UInt8, at: Instant) {
      self.duty = duty
      self.at = at
    }
  }

  /// The day that an order names for a duty.
  package struct Day: Hashable, Sendable {
    /// The place of the duty.
    package let duty: UInt8
    /// The day.
    package let day: CivilDate

    package init(_ duty: UInt8, _ day: CivilDate) {
      self.duty = duty
      self.day = day
    }
  }

  /// A deadline that would move, and what its own clock, which keeps the ledger, says to that.
  package struct Move: Hashable, Sendable {
    /// The place of the duty.
    package let duty: UInt8
    /// When it would fall due, or nothing while it stands still.
    package let due: Due?
    /// What its clock has against it.
    package let reasons: KernelReasons

    package init(_ duty: UInt8, due: Due?, reasons: KernelReasons) {
      self.duty = duty
      self.due = due
      self.reasons = reasons
    }
  }

  /// A duty and a level of its supervision.
  package struct Level: Hashable, Sendable {
    /// The place of the duty.
    package let duty: UInt8
    /// The level.
    package let level: Supervision

    package init(_ duty: UInt8, _ level: Supervision) {
      self.duty = duty
      self.level = level
    }
  }
}
