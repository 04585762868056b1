/// How a case comes from one standing to the next.
enum Move: Hashable, Sendable {
  /// Somebody does what a row lets them: the place of the row, and which of its choices.
  case act(row: Int, choice: Int)
  /// Somebody raises the supervision of the duty in view, or annuls one: to that level.
  case supervise(row: Int, level: Int)
  /// An act counts as done: the place of its row, and which of its choices.
  case deemed(row: Int, choice: Int)
  /// The time for a right is over.
  case expire(duty: Int)
  /// The duty in view is about to fall due.
  case warn
  /// A duty falls due.
  case lapse(duty: Int)
  /// Time raises the supervision of the duty in view.
  case raise

  /// The row by which it is done, if by one.
  var row: Int? {
    switch self {
    case .act(let row, _), .supervise(let row, _), .deemed(let row, _): row
    case .expire, .warn, .lapse, .raise: nil
    }
  }

  /// Whether time does it, and nobody else.
  var isOfTime: Bool {
    switch self {
    case .act, .supervise: false
    case .deemed, .expire, .warn, .lapse, .raise: true
    }
  }

  /// The move as one number, so that millions of them take little room.
  var code: Int32 {
    switch self {
    case .act(let row, let choice): Int32(truncatingIfNeeded: row << 16 | choice)
    case .supervise(let row, let level): Int32(truncatingIfNeeded: row << 16 | 0xFF00 | level)
    case .deemed(let row, let choice): -1 - Int32(truncatingIfNeeded: row << 16 | choice)
    case .expire(let duty): -1 - Int32(truncatingIfNeeded: 0xFF00 | duty)
    case .lapse(let duty): -1 - Int32(truncatingIfNeeded: 0xFF40 | duty)
    case .warn: -1 - 0xFF80
    case .raise: -1 - 0xFF81
    }
  }

  init(code: Int32) {
    if code >= 0 {
      let (row, low) = (Int(code >> 16), Int(code & 0xFFFF))
      self = low >= 0xFF00 ? .supervise(row: row, level: low & 0xFF) : .act(row: row, choice: low)
      return
    }
    let value = Int(-1 - code)
    switch value {
    case 0xFF00..<0xFF40: self = .expire(duty: value & 0x3F)
    case 0xFF40..<0xFF80: self = .lapse(duty: value & 0x3F)
    case 0xFF80: self = .warn
    case 0xFF81: self = .raise
    default: self = .deemed(row: value >> 16, choice: value & 0xFFFF)
    }
  }
}
