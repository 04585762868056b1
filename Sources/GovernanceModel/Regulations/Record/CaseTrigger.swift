/// What called for a consultation on a case, and when.
public struct CaseTrigger: Hashable, Sendable {
  /// What called for it.
  public let trigger: ConsultationTrigger
  /// When.
  public let at: Instant

  /// Creates it.
  public init(
    trigger: ConsultationTrigger, at: Instant
  ) {
    self.trigger = trigger
    self.at = at
  }
}

extension CaseTrigger: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<CaseTrigger>(
    "CaseTrigger", zh: "会商缘由", en: "what called for a consultation on a case"
  ) { door in
    let trigger = door.required("trigger", \.trigger, .code(), zh: "缘由", en: "what called for it")
    let at = door.required("at", \.at, .instant, zh: "时间", en: "when")
    guard let trigger, let at else { return nil }
    return CaseTrigger(trigger: trigger, at: at)
  }
}
