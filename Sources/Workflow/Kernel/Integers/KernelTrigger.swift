package import GovernanceModel

/// What time itself brings about next, and when.
package struct KernelTrigger: Hashable, Sendable {
  /// What time brings about.
  package enum Kind: Hashable, Sendable {
    /// A duty is about to fall due.
    case warning(UInt8)
    /// A duty has fallen due.
    case lapse(UInt8)
    /// The time for a right is over.
    case end(UInt8)
    /// The supervision of an overdue duty rises.
    case supervision(UInt8, Supervision)
    /// An act counts as done, by the place of the deemed act in the procedure.
    case deemed(Int)
  }

  /// When.
  package let at: Instant
  /// What.
  package let kind: Kind
}
