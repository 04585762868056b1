/// The reasons against a command, one bit for each code of ``RefusalReason`` that integers can tell.
package struct KernelReasons: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The action has no row where the case stands.
  package static let noSuchStep = KernelReasons(rawValue: 1 << 0)
  /// The clock shows a moment before the last record.
  package static let clockBehind = KernelReasons(rawValue: 1 << 1)
  /// The detail is another act's, or moves or raises what it cannot.
  package static let foreignDetail = KernelReasons(rawValue: 1 << 2)
  /// The name of a field is no code.
  package static let malformedField = KernelReasons(rawValue: 1 << 3)
  /// No case may begin under the procedure on that day.
  package static let procedureNotInForce = KernelReasons(rawValue: 1 << 4)
  /// The act is said to happen later than now.
  package static let inFuture = KernelReasons(rawValue: 1 << 5)
  /// The act is said to have happened before the last one.
  package static let beforePrevious = KernelReasons(rawValue: 1 << 6)
  /// The act is dated back further than allowed.
  package static let tooFarBack = KernelReasons(rawValue: 1 << 7)
  /// The act is dated back without a reason.
  package static let backdatingUnexplained = KernelReasons(rawValue: 1 << 8)
  /// The directory does not know the actor.
  package static let actorUnknown = KernelReasons(rawValue: 1 << 9)
  /// The actor does not hold the post acted in.
  package static let postNotHeld = KernelReasons(rawValue: 1 << 10)
  /// No permission of the row covers whoever acts.
  package static let notPermitted = KernelReasons(rawValue: 1 << 11)
  /// A relation to the case bars whoever acts.
  package static let vetoed = KernelReasons(rawValue: 1 << 12)
  /// The directory does not know an office that would have a part in the case.
  package static let officeUnknown = KernelReasons(rawValue: 1 << 13)
  /// A guard does not hold.
  package static let unmet = KernelReasons(rawValue: 1 << 14)
  /// The rule of a duty that would start is not in force.
  package static let ruleNotInForce = KernelReasons(rawValue: 1 << 15)
  /// A deadline cannot be moved so.
  package static let deadlineFixed = KernelReasons(rawValue: 1 << 16)
}
