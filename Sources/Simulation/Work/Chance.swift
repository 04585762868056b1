import GovernanceFixtures

/// The chance of a simulation: each question of each case has a number of its own.
///
/// A number depends on nothing that was drawn before, so that under another procedure or calendar the
/// same matter is brought at the same minute and meets the same luck: what differs then, differs by the
/// procedure or the calendar alone.
struct Chance {
  let seed: UInt64

  /// What is asked of a case.
  enum Question: UInt64 {
    case day, minute, village, tier, office, grid, kind, petitionClass, nature, severity, people
    case complexity, topic
    case effort, wait
    case onTheSpot, inUnit, material, duplicate, decline, ascend, object, grant, silent, mediate
    case agree, refuse, sendBack, extend, review, reReview, remand, confirm, withdraw

    var purpose: SplitMix64.Purpose {
      switch self {
      case .day, .minute, .village, .tier, .office, .grid, .kind, .petitionClass, .nature,
        .severity, .people, .complexity, .topic:
        .arrivals
      case .effort, .wait: .service
      default: .outcomes
      }
    }
  }

  /// Whether something happens whose share is given in parts per million.
  func happens(_ share: Int, _ question: Question, _ index: Int32, _ round: Int = 0) -> Bool {
    number(in: 0...999_999, question, index, round) < share
  }

  /// A number out of a range; the round tells the same question apart where it comes up again.
  func number(
    in range: ClosedRange<Int>, _ question: Question, _ index: Int32, _ round: Int = 0
  ) -> Int {
    let place =
      UInt64(UInt32(bitPattern: index)) << 24 | question.rawValue << 16
      | UInt64(truncatingIfNeeded: round) & 0xffff
    var stream = SplitMix64(seed: seed, place: place, purpose: question.purpose)
    return stream.number(in: range)
  }

  /// A number from 0 to 999,999 that belongs to a question about a case.
  func draw(_ question: Question, _ index: Int32) -> Int {
    number(in: 0...999_999, question, index)
  }

  /// Whether somebody is away on a day, and whether somebody else would stand in.
  func absence(of worker: Int32, on day: Int, _ share: Int, standIns: Int) -> (Bool, Bool) {
    var stream = SplitMix64(
      seed: seed, place: UInt64(UInt32(bitPattern: worker)) << 16 | UInt64(day),
      purpose: .absences)
    let isAway = stream.number(in: 0...999_999) < share
    return (isAway, isAway && stream.number(in: 0...999_999) < standIns)
  }
}
