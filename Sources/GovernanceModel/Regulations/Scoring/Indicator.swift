/// Something that a score may rest on: what it counts, and the most points it gives.
///
/// Invariant of the door: it counts nothing that would count against somebody for using a right. Such an
/// indicator is refused by name. Requirement: RP-02.
public struct Indicator: Hashable, Sendable {
  /// The names of indicators.
  public typealias ID = Identifier<Indicator>

  /// Its name.
  public let id: ID
  /// What people call it.
  public let title: Wording
  /// What it counts.
  public let measure: Measure
  /// The most points that it gives.
  public let most: Int

  init(unchecked id: ID, title: Wording, measure: Measure, most: Int) {
    self.id = id
    self.title = title
    self.measure = measure
    self.most = most
  }

  /// What is wrong with counting something.
  static func findings(_ measure: Measure?, named name: String) -> [ValidationFinding] {
    guard let measure, measure.isForbidden else { return [] }
    return [
      ValidationFinding(
        code: "indicator.forbidden", path: "$.measure",
        what: Wording(
          zh: "指标 \(name) 会使人因行使权利而受不利对待",
          en: "The indicator \(name) would count against people for using a right"),
        found: measure.wording,
        expected: Wording(
          zh: "不计信访、投诉、诉讼或拒绝调解的指标",
          en: "one that counts no petition, complaint, lawsuit or refusal of mediation"))
    ]
  }
}

extension Indicator: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Indicator>(
    "Indicator", zh: "考核指标", en: "something that a score may rest on"
  ) { door in
    let id = door.required("id", \.id, .identifier(), zh: "标识", en: "its name")
    let title = door.required("title", \.title, .object(), zh: "名称", en: "what people call it")
    let measure = door.required("measure", \.measure, .code(), zh: "计量内容", en: "what it counts")
    let most = door.required(
      "most", \.most, .integer(1...100), zh: "满分", en: "the most points that it gives")
    door.report(findings(measure, named: id?.rawValue ?? "-"))
    guard let id, let title, let measure, let most else { return nil }
    return Indicator(unchecked: id, title: title, measure: measure, most: most)
  }
}
