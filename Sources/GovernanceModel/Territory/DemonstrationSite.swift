/// A township that is a demonstration site (示范点), with the villages that it names as its own.
///
/// Invariants: the township is one; each village lies in it and is named once.
public struct DemonstrationSite: Hashable, Sendable {
  /// The township.
  public let township: DivisionCode
  /// Its villages and communities that are sites.
  public let villages: [DivisionCode]

  private static func findings(
    township: DivisionCode?, villages: [DivisionCode]?
  ) -> [ValidationFinding] {
    guard let township else { return [] }
    guard township.level == .township else {
      return [
        ValidationFinding(
          code: "demonstrationSite.township", path: "$.township",
          what: Wording(zh: "示范点不是乡级区划", en: "The site is no township"),
          found: township.level.wording, expected: DivisionLevel.township.wording)
      ]
    }
    return (villages ?? []).enumerated().compactMap { index, village in
      if village.level == .village, township.contains(village) { return nil }
      return ValidationFinding(
        code: "demonstrationSite.villages", path: "$.villages[\(index)]",
        what: Wording(zh: "示范村不在该乡镇", en: "The village does not lie in the township"),
        found: village.description,
        expected: Wording(zh: "\(township) 内的村", en: "a village in \(township)"))
    }
  }
}

extension DemonstrationSite: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<DemonstrationSite>(
    "DemonstrationSite", zh: "示范点", en: "a demonstration site"
  ) { door in
    let township = door.required(
      "township", \.township, .division, zh: "乡(镇、街道)", en: "the township")
    let villages = door.required(
      "villages", \.villages, .distinct(.division, 0...100), zh: "村级示范点",
      en: "its villages that are sites")
    door.report(findings(township: township, villages: villages))
    guard let township, let villages else { return nil }
    return DemonstrationSite(township: township, villages: villages)
  }
}
