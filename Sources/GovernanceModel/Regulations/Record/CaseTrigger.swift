/// What called for a consultation on a case, and when.
public struct CaseTrigger: Hashable, Sendable {
  /// What called for it.
  public let trigger: ConsultationTrigger
  /// When.
  public let at: Instant
  /// Since when it calls for one no longer, before any was held.
  public let until: Instant?

  /// Creates it.
  public init(
    trigger: ConsultationTrigger, at: Instant, until: Instant? = nil
  ) {
    self.trigger = trigger
    self.at = at
    self.until = until
  }
}

extension CaseTrigger: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<CaseTrigger>(
    "CaseTrigger", zh: "会商缘由", en: "what called for a consultation on a case"
  ) { door in
    let trigger = door.required("trigger", \.trigger, .code(), zh: "缘由", en: "what called for it")
    let at = door.required("at", \.at, .instant, zh: "时间", en: "when")
    let until = door.optional(
      "until", \.until, .instant, zh: "消除时间",
      en: "since when it calls for one no longer, before any was held")
    guard let trigger, let at, let until else { return nil }
    return CaseTrigger(trigger: trigger, at: at, until: until)
  }
}
