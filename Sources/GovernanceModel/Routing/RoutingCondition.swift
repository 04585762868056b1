/// Which matters a routing rule is for; what it does not speak of may be anything.
///
/// Invariants of the door: each list names a code once; what is listed can be met by one matter.
public struct RoutingCondition: Hashable, Sendable {
  /// The kinds of matter; none listed means every kind.
  public let kinds: [Matter.Kind]
  /// The classes of petition; where some are listed, it is for petitions alone.
  public let classes: [PetitionClass]
  /// The natures of dispute; where some are listed, it is for disputes alone.
  public let natures: [DisputeNature]
  /// The kinds of incident; where some are listed, it is for incidents alone.
  public let incidents: [Incident.Kind]
  /// How much the matter weighs at least; what has not been assessed weighs nothing.
  public let leastSeverity: Severity?
  /// How much work it takes.
  public let complexities: [Complexity]

  /// Creates a condition.
  public init(
    kinds: [Matter.Kind] = [], classes: [PetitionClass] = [], natures: [DisputeNature] = [],
    incidents: [Incident.Kind] = [], leastSeverity: Severity? = nil,
    complexities: [Complexity] = []
  ) {
    self.kinds = kinds
    self.classes = classes
    self.natures = natures
    self.incidents = incidents
    self.leastSeverity = leastSeverity
    self.complexities = complexities
  }

  /// Whether a matter is one of those.
  ///
  /// - Parameters:
  ///   - matter: The matter, with its class once assessed.
  ///   - severity: How much it weighs, once assessed.
  ///   - complexity: How much work it takes, once assessed.
  /// - Returns: Whether everything that the condition speaks of is so.
  public func holds(
    for matter: Matter, severity: Severity?, complexity: Complexity?
  ) -> Bool {
    guard kinds.isEmpty || kinds.contains(matter.kind) else { return false }
    if !complexities.isEmpty {
      guard let complexity, complexities.contains(complexity) else { return false }
    }
    if let leastSeverity {
      guard let severity, severity == leastSeverity || severity.isGraver(than: leastSeverity)
      else { return false }
    }
    return isOfKind(matter)
  }

  private func isOfKind(_ matter: Matter) -> Bool {
    switch matter {
    case .petition(let petition):
      let fits = petition.petitionClass.map { classes.contains($0) } ?? false
      return natures.isEmpty && incidents.isEmpty && (classes.isEmpty || fits)
    case .dispute(let dispute):
      return classes.isEmpty && incidents.isEmpty
        && (natures.isEmpty || natures.contains(dispute.nature))
    case .incident(let incident):
      return classes.isEmpty && natures.isEmpty
        && (incidents.isEmpty || incidents.contains(incident.kind))
    case .serviceRequest: return classes.isEmpty && natures.isEmpty && incidents.isEmpty
    }
  }

  /// Whether it holds for every matter for which another one does, as far as the lists tell.
  func covers(_ other: RoutingCondition) -> Bool {
    func holds<Code: Equatable>(_ mine: [Code], _ others: [Code]) -> Bool {
      mine.isEmpty || (!others.isEmpty && others.allSatisfy { mine.contains($0) })
    }
    let isLighter =
      leastSeverity.map { mine in
        other.leastSeverity.map { $0 == mine || $0.isGraver(than: mine) } ?? false
      } ?? true
    return isLighter && holds(kinds, other.impliedKinds) && holds(classes, other.classes)
      && holds(natures, other.natures) && holds(incidents, other.incidents)
      && holds(complexities, other.complexities)
  }

  /// Whether some matter could meet it.
  private var canHold: Bool {
    let spoken: [(Matter.Kind, Bool)] = [
      (.petition, !classes.isEmpty), (.dispute, !natures.isEmpty), (.incident, !incidents.isEmpty),
    ]
    let narrowed = spoken.filter(\.1).map(\.0)
    return narrowed.count <= 1 && narrowed.allSatisfy { kinds.isEmpty || kinds.contains($0) }
  }

  private var impliedKinds: [Matter.Kind] {
    if !kinds.isEmpty { return kinds }
    if !classes.isEmpty { return [.petition] }
    if !natures.isEmpty { return [.dispute] }
    return incidents.isEmpty ? [] : [.incident]
  }
}

extension RoutingCondition: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<RoutingCondition>(
    "RoutingCondition", zh: "分流条件", en: "which matters a routing rule is for"
  ) { door in
    let kinds = door.defaulted(
      "kinds", \.kinds, .distinct(.code(), 0...4), usually: [], zh: "事项类别,不填为全部",
      en: "the kinds of matter, none for every kind")
    let classes = door.defaulted(
      "classes", \.classes, .distinct(.petitionClass, 0...8), usually: [], zh: "信访事项分类",
      en: "the classes of petition")
    let natures = door.defaulted(
      "natures", \.natures, .distinct(.code(), 0...5), usually: [], zh: "纠纷性质",
      en: "the natures of dispute")
    let incidents = door.defaulted(
      "incidents", \.incidents, .distinct(.code(), 0...6), usually: [], zh: "事件类别",
      en: "the kinds of incident")
    let leastSeverity = door.optional(
      "leastSeverity", \.leastSeverity, .code(), zh: "最低严重程度",
      en: "how much it weighs at least")
    let complexities = door.defaulted(
      "complexities", \.complexities, .distinct(.code(), 0...3), usually: [], zh: "繁简程度",
      en: "how much work it takes")
    guard let kinds, let classes, let natures, let incidents, let leastSeverity, let complexities
    else { return nil }
    let condition = RoutingCondition(
      kinds: kinds, classes: classes, natures: natures, incidents: incidents,
      leastSeverity: leastSeverity, complexities: complexities)
    door.check(
      "routingCondition.nothing", at: "", condition.canHold, zh: "没有事项能同时符合所列条件",
      en: "No matter meets all that is listed",
      found: Wording(zh: "互不相容的类别", en: "kinds that exclude one another"),
      expected: Wording(zh: "同一类事项的条件", en: "what one kind of matter can meet"))
    return condition
  }
}
