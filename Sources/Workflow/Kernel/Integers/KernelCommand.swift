package import GovernanceModel

/// A command as integers: who asks for what, and what the vocabulary has read out of the detail.
package struct KernelCommand: Sendable {
  /// The place of the action.
  package var action: UInt8
  /// The place of the role.
  package var role: UInt8
  /// The number of whoever asks.
  package var actor: Int32
  /// The number of the office they ask for, or -1.
  package var unit: Int32
  /// The present moment.
  package var now: Instant
  /// When it happened.
  package var occurredAt: Instant
  /// Whether they stand in for somebody who holds the post.
  package var standsIn = false
  /// Whether a reason is given for dating it back.
  package var explainsBackdating = false
  /// What is wrong with its form.
  package var form: KernelReasons = []
  /// The facts it offers.
  package var facts: UInt128 = 0
  /// The relations that bar whoever asks without being theirs or their office's.
  package var vetoes: UInt32 = 0
  /// Everything else that was read out of it.
  package var brings: [Part] = []

  package init(
    _ action: UInt8, by actor: Int32, as role: UInt8, at unit: Int32, occurredAt: Instant,
    now: Instant
  ) {
    self.action = action
    self.actor = actor
    self.role = role
    self.unit = unit
    self.occurredAt = occurredAt
    self.now = now
  }
}
