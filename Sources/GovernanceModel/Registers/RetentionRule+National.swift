extension RetentionRule {
  /// The periods that the law sets for records a center keeps.
  ///
  /// Thirty days of footage are a minimum and a trigger: what has served its purpose is then deleted.
  public static let national: [RetentionRule] = [
    rule(
      "footage", "公共安全视频", "footage for public security", 30, .calendarDay, .delete,
      Citation(.videoRegulation, "17"), .videoRegulation),
    rule(
      "network-log", "网络安全", "security of networks", 6, .month, .delete,
      Citation(.cybersecurityLaw2016, "21"), .cybersecurityLaw2016, through: .cybersecurityLaw),
    rule(
      "network-log", "网络安全", "security of networks", 6, .month, .delete,
      Citation(.cybersecurityLaw, "23"), .cybersecurityLaw),
    rule(
      "provision-record", "说明个人信息的提供", "to account for what was given to others", 36, .month,
      .archive, Citation(.networkDataRegulation, "12"), .networkDataRegulation),
    rule(
      "impact-assessment", "说明个人信息保护影响", "to account for risks to personal data", 36, .month,
      .archive, Citation(.personalInformationLaw, "56"), .personalInformationLaw),
  ]

  private static func rule(
    _ recordClass: String, _ zh: String, _ en: String, _ atLeast: Int, _ unit: TimeUnit,
    _ disposal: Disposal, _ citation: Citation, _ statute: Statute, through next: Statute? = nil
  ) -> RetentionRule {
    RetentionRule(
      recordClass: recordClass, purpose: Wording(zh: zh, en: en), atLeast: atLeast, unit: unit,
      disposal: disposal, provenance: .statutory(citation),
      inForce: ForcePeriod(
        unchecked: statute.inForceFrom, next?.inForceFrom.advanced(byDays: -1)))
  }
}
