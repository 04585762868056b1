/// A time for which a period stands still, on a ground that its rule names.
///
/// Invariant of the door: it does not end before it begins.
public struct Pause: Hashable, Sendable {
  /// The code of the ground.
  public let ground: String
  /// The first day that is not counted.
  public let from: CivilDate
  /// The last such day, or nothing while the period stands still.
  public let through: CivilDate?

  /// Creates a pause; whether a rule allows it, ``DeadlineClock/paused(on:from:calendar:)`` says.
  public init(ground: String, from: CivilDate, through: CivilDate? = nil) {
    self.ground = ground
    self.from = from
    self.through = through
  }
}

extension Pause: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Pause>(
    "Pause", zh: "期限中止", en: "a time for which a period stands still"
  ) { door in
    let ground = door.required("ground", \.ground, .codeText, zh: "中止事由", en: "the ground")
    let from = door.required("from", \.from, .date, zh: "首日", en: "the first day not counted")
    let through = door.optional("through", \.through, .date, zh: "末日", en: "the last such day")
    if let from, let end = through ?? nil {
      door.check(
        "pause.order", at: "through", from <= end, zh: "中止的终止早于起始",
        en: "The pause ends before it begins", found: Shown.same(end.description),
        expected: Wording(zh: "不早于 \(from)", en: "no earlier than \(from)"))
    }
    guard let ground, let from, let through else { return nil }
    return Pause(ground: ground, from: from, through: through)
  }
}
