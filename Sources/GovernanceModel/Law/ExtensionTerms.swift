/// On which terms a period may be extended: by whom, how far, and what has to be said.
///
/// It is counted from the raw last day, before anything rolls on.
public struct ExtensionTerms: Hashable, Sendable {
  /// The most that the whole period may come to, in the rule's unit, or nothing where no number is set.
  public let cap: Int?
  /// Who may allow it; never the one who asks.
  public let approver: ExtensionApprover
  /// Whether a reason must be given.
  public let needsReason: Bool
  /// Whether those concerned must be told, with the reason.
  public let needsNotice: Bool
  /// Whether it may be used up in parts.
  public let splitting: Splitting
  /// Where the terms come from.
  public let provenance: Provenance

  /// Whether what the cap leaves may be granted in parts.
  ///
  /// Code list: `once`, `several`.
  public enum Splitting: String, Hashable, Sendable, Codable, CaseIterable {
    /// One extension and no other.
    case once
    /// Any number of them, together within the cap.
    case several
  }

  /// Creates terms of the kit's or a district's own making, which no door has looked at.
  public init(
    cap: Int?, approver: ExtensionApprover, needsReason: Bool = true, needsNotice: Bool = true,
    splitting: Splitting = .once, provenance: Provenance
  ) {
    self.cap = cap
    self.approver = approver
    self.needsReason = needsReason
    self.needsNotice = needsNotice
    self.splitting = splitting
    self.provenance = provenance
  }
}

extension ExtensionTerms.Splitting: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .once: Wording(zh: "只可延长一次", en: "once")
    case .several: Wording(zh: "可分次延长", en: "in parts")
    }
  }
}

extension ExtensionTerms: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<ExtensionTerms>(
    "ExtensionTerms", zh: "延长条件", en: "on which terms a period may be extended"
  ) { door in
    let cap = door.optional(
      "cap", \.cap, .integer(1...9999), zh: "延长后总期限上限", en: "the most the whole period may come to")
    let approver = door.required("approver", \.approver, .code(), zh: "批准人", en: "who may allow it")
    let reason = door.defaulted(
      "needsReason", \.needsReason, .flag, usually: true, zh: "须说明理由",
      en: "whether a reason is needed")
    let notice = door.defaulted(
      "needsNotice", \.needsNotice, .flag, usually: true, zh: "须告知",
      en: "whether people must be told")
    let splitting = door.defaulted(
      "splitting", \.splitting, .code(), usually: .once, zh: "可否分次", en: "whether in parts")
    let provenance = door.required(
      "provenance", \.provenance, .object(), zh: "来源", en: "the source")
    guard let cap, let approver, let reason, let notice, let splitting, let provenance else {
      return nil
    }
    return ExtensionTerms(
      cap: cap, approver: approver, needsReason: reason, needsNotice: notice, splitting: splitting,
      provenance: provenance)
  }
}
