/// One step of a trace: what somebody does, or what time brings about.
///
/// Code list: `act`, `supervise`, `deemed`, `expire`, `warn`, `lapse`, `raise`.
public enum TraceStep<V: Vocabulary>: Hashable, Sendable {
  /// Somebody does it, and these facts hold of the command.
  case act(V.Action, offering: CodeSet<V.Fact>)
  /// Somebody raises the supervision of a duty, or annuls some of it, to a level from 0 to 3.
  case supervise(V.Action, V.Duty, level: Int)
  /// It counts as done.
  case deemed(V.Action)
  /// The time for a right is over.
  case expire(V.Duty)
  /// A duty is about to fall due.
  case warn(V.Duty)
  /// A duty has fallen due.
  case lapse(V.Duty)
  /// Time raises the supervision of an overdue duty.
  case raise(V.Duty)

  /// The step in one line of codes.
  public var code: String {
    switch self {
    case .act(let action, let offering):
      offering.isEmpty
        ? action.rawValue
        : "\(action.rawValue)(\(offering.codes.map(\.rawValue).joined(separator: ",")))"
    case .supervise(let action, let duty, let level):
      "\(action.rawValue)(\(duty.rawValue),\(level))"
    case .deemed(let action): "deemed \(action.rawValue)"
    case .expire(let duty): "expire(\(duty.rawValue))"
    case .warn(let duty): "warn(\(duty.rawValue))"
    case .lapse(let duty): "lapse(\(duty.rawValue))"
    case .raise(let duty): "raise(\(duty.rawValue))"
    }
  }
}
