/// How a deadline was found: its steps in order, each beginning where the last one ended.
///
/// It stands for itself: with nothing but the steps and a calendar anybody can go the way again, see
/// ``replay(on:)``.
public struct Derivation: Hashable, Sendable {
  /// The steps.
  public let steps: [DerivationStep]

  /// Creates a derivation from its steps.
  public init(_ steps: [DerivationStep]) { self.steps = steps }

  /// The days of the working calendar that were looked at, or nothing where none was.
  ///
  /// What changes on other days cannot change the deadline.
  public var reads: DayRange? {
    steps.reduce(nil) { range, step in step.reads?.joined(with: range) ?? range }
  }

  /// The years whose missing arrangements may still change the deadline, in order.
  public var missingYears: [Int] {
    steps.compactMap { if case .provisional(let year) = $0.reason { year } else { nil } }
  }

  /// Whether a year whose arrangement is not published was read, so that the date may still move.
  public var isProvisional: Bool { !missingYears.isEmpty }

  /// What the period itself rests on: the rule's own article or source.
  public var basis: Provenance? {
    steps.first { step in
      switch step.reason {
      case .counted, .elapsed, .designated, .promptly, .undesignated, .hoursUnknown: true
      default: false
      }
    }?.basis
  }

  /// The day that an order named, if one did.
  public var designated: CivilDate? {
    steps.last { $0.reason == .designated }?.to
  }

  /// Every step as a sentence, in one language.
  public func sentences(_ language: Language, knowing statutes: [Statute] = []) -> [String] {
    steps.map { $0.wording(knowing: statutes)[language] }
  }
}

extension Derivation: RandomAccessCollection, ExpressibleByArrayLiteral {
  /// The place of the first step.
  public var startIndex: Int { steps.startIndex }
  /// The place after the last step.
  public var endIndex: Int { steps.endIndex }
  /// The step at a place.
  public subscript(position: Int) -> DerivationStep { steps[position] }
  /// Creates a derivation from its steps.
  public init(arrayLiteral steps: DerivationStep...) { self.init(steps) }
}
