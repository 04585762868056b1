/// The stable codes of the reasons for which a command is not done, see ``RefusalReason``.
///
/// Code list: `caseExists`, `caseUnknown`, `wrongProcedure`, `noSuchStep`, `actorUnknown`,
/// `postNotHeld`, `notPermitted`, `vetoed`, `unmet`, `inFuture`, `beforePrevious`, `tooFarBack`,
/// `backdatingUnexplained`, `ruleNotInForce`, `procedureNotInForce`, `officeUnknown`,
/// `foreignDetail`, `malformedField`, `clockBehind`, `deadlineFixed`, `clauseBroken`,
/// `versionMoved`, `migrationBlocked`.
public enum RefusalCode: String, Hashable, Sendable, Codable, CaseIterable {
  /// A case of that name exists already.
  case caseExists
  /// There is no case of that name.
  case caseUnknown
  /// The case is pinned to another version of the procedure.
  case wrongProcedure
  /// The action has no row in this state; these are the states in which it has one.
  case noSuchStep
  /// The directory does not know the actor.
  case actorUnknown
  /// The actor does not hold the post acted in.
  case postNotHeld
  /// None of the row's permissions covers this role and office.
  case notPermitted
  /// The actor or their office has a relation to the case that bars them.
  case vetoed
  /// A guard does not hold.
  case unmet
  /// The act is said to happen later than now.
  case inFuture
  /// The act is said to have happened before the one that was recorded last.
  case beforePrevious
  /// The act is dated back further than allowed, in hours.
  case tooFarBack
  /// The act is dated back without a reason.
  case backdatingUnexplained
  /// The rule of a duty that would start is not in force on that day; the refusal says on which it is.
  case ruleNotInForce
  /// No case may begin under the procedure on that day.
  case procedureNotInForce
  /// The directory does not know the office that would take a seat in the case.
  case officeUnknown
  /// The detail is another act's.
  case foreignDetail
  /// The name of a field is no code.
  case malformedField
  /// The clock shows a moment before the last record.
  case clockBehind
  /// The deadline cannot be moved so.
  case deadlineFixed
  /// A clause of the charter would be broken.
  case clauseBroken
  /// The case has moved on since the caller looked at it.
  case versionMoved
  /// Something stands in the way of moving the case to another version of its procedure.
  case migrationBlocked
}
