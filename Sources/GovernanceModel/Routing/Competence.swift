/// Something that organs are competent for, and the organs that a district names for it.
///
/// Which organ answers for what is a district's own to say; a competence without an organ is a place
/// that it has yet to fill.
///
/// Invariants of the door: an organ is named once.
public struct Competence: Hashable, Sendable {
  /// The names of competences.
  public typealias ID = Identifier<Competence>

  /// Its name, such as `mediation`.
  public let id: ID
  /// What it is, for people.
  public let title: Wording
  /// The organs, in the order in which the district asks them; none where that is not said.
  public let organs: [Organ.ID]

  /// Creates a competence.
  public init(id: ID, title: Wording, organs: [Organ.ID] = []) {
    self.id = id
    self.title = title
    self.organs = organs
  }
}

extension Competence: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Competence>(
    "Competence", zh: "主管事项", en: "something that organs are competent for"
  ) { door in
    let id = door.required("id", \.id, .identifier(), zh: "标识", en: "its name")
    let title = door.required("title", \.title, .object(), zh: "名称", en: "what it is")
    let organs = door.defaulted(
      "organs", \.organs, .distinct(.identifier(), 0...10_000), usually: [],
      zh: "主管单位,待地方填写", en: "the organs, for the district to name")
    guard let id, let title, let organs else { return nil }
    return Competence(id: id, title: title, organs: organs)
  }
}
