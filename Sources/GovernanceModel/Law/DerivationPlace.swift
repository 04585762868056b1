/// How far along the way of a derivation a step stands; none may stand behind a later one.
enum DerivationPlace: Int {
  case start, excluded, counted, extended, paused, rolled, named, provisional, ended

  /// The place of the next step, or nothing where a step of its kind cannot come next.
  func next(for reason: DerivationStep.Reason) -> DerivationPlace? {
    switch reason {
    case .promptly, .undesignated, .hoursUnknown: self == .start ? .ended : nil
    // What ends at a moment has no last day to extend, to pause or to roll.
    case .elapsed: self == .start ? .rolled : nil
    case .startDayExcluded: self == .start ? .excluded : nil
    case .counted: self == .start || self == .excluded ? .counted : nil
    case .restDaysSkipped, .makeUpCounted: nil
    case .extended: isBetween(.counted, .extended) ? .extended : nil
    case .paused: isBetween(.counted, .paused) ? .paused : nil
    case .suspended: isBetween(.counted, .paused) ? .ended : nil
    case .rolled, .stands: isBetween(.counted, .paused) ? .rolled : nil
    case .designated: self == .start || isBetween(.counted, .rolled) ? .named : nil
    case .provisional: isBetween(.counted, .provisional) ? .provisional : nil
    }
  }

  private func isBetween(_ first: DerivationPlace, _ last: DerivationPlace) -> Bool {
    first.rawValue <= rawValue && rawValue <= last.rawValue
  }
}
