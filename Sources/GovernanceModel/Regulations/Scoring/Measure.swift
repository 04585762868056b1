/// What an indicator counts; those that would count against somebody for using a right are
/// forbidden, and on the list so that they can be recognised.
///
/// Code list: `informationAccuracy`, `patrols`, `keySiteVisits`, `urgentResponse`,
/// `ordinaryResponse`, `reportsOnTime`, `followUps`, `training`, `satisfaction`, `petitions`,
/// `petitionFreeDays`, `petitionsSuppressed`, `complaints`, `lawsuits`, `mediationRefusals`,
/// `peopleLabelled`, `reportsRejected`.
public enum Measure: String, Hashable, Sendable, Codable, CaseIterable {
  /// 信息准确率.
  case informationAccuracy
  /// 巡查.
  case patrols
  /// 重点部位走访.
  case keySiteVisits
  /// 紧急情况处置及时.
  case urgentResponse
  /// 一般事项处置及时.
  case ordinaryResponse
  /// 按时报送.
  case reportsOnTime
  /// 回访.
  case followUps
  /// 培训.
  case training
  /// 群众评价.
  case satisfaction
  /// 信访数量: forbidden.
  case petitions
  /// 零上访: forbidden.
  case petitionFreeDays
  /// 压减信访: forbidden.
  case petitionsSuppressed
  /// 投诉数量: forbidden.
  case complaints
  /// 诉讼数量: forbidden.
  case lawsuits
  /// 拒绝调解数量: forbidden.
  case mediationRefusals
  /// 重点人员标注数量: forbidden.
  case peopleLabelled
  /// 退回举报数量: forbidden.
  case reportsRejected
}

extension Measure: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .informationAccuracy: Wording(zh: "信息准确率", en: "accuracy of information")
    case .patrols: Wording(zh: "巡查", en: "rounds")
    case .keySiteVisits: Wording(zh: "重点部位走访", en: "visits to key sites")
    case .urgentResponse: Wording(zh: "紧急情况处置及时", en: "urgent matters answered in time")
    case .ordinaryResponse: Wording(zh: "一般事项处置及时", en: "ordinary matters answered in time")
    case .reportsOnTime: Wording(zh: "按时报送", en: "reports in time")
    case .followUps: Wording(zh: "回访", en: "follow-ups")
    case .training: Wording(zh: "培训", en: "training")
    case .satisfaction: Wording(zh: "群众评价", en: "what residents say of the service")
    case .petitions: Wording(zh: "信访数量", en: "number of petitions")
    case .petitionFreeDays: Wording(zh: "零上访", en: "days without a petition")
    case .petitionsSuppressed: Wording(zh: "压减信访", en: "petitions prevented")
    case .complaints: Wording(zh: "投诉数量", en: "number of complaints")
    case .lawsuits: Wording(zh: "诉讼数量", en: "number of lawsuits")
    case .mediationRefusals: Wording(zh: "拒绝调解数量", en: "refusals of mediation")
    case .peopleLabelled: Wording(zh: "重点人员标注数量", en: "number of people labelled")
    case .reportsRejected: Wording(zh: "退回举报数量", en: "lawful reports turned away")
    }
  }
}

extension Measure {
  /// Whether no indicator may count it (信访工作条例, Articles 18 and 46; 人民调解法, Article 3).
  public var isForbidden: Bool {
    switch self {
    case .petitions, .petitionFreeDays, .petitionsSuppressed, .complaints, .lawsuits,
      .mediationRefusals, .peopleLabelled, .reportsRejected:
      true
    case .informationAccuracy, .patrols, .keySiteVisits, .urgentResponse, .ordinaryResponse,
      .reportsOnTime, .followUps, .training, .satisfaction:
      false
    }
  }
}
