public import GovernanceModel

/// A number that was published of Shuicheng District, as data that others can be held against.
///
/// All come from one report in the provincial legal press. Cameras and groups of people exist as
/// these counts and shares only: nothing in the fixture has a place, an origin or an ethnicity.
public struct PublishedFigure: Hashable, Sendable, Codable {
  /// The names of figures.
  public typealias ID = Identifier<PublishedFigure>

  /// The figure's name, such as `centers.village`.
  public let id: ID
  /// The number, in the unit.
  public let value: Int
  /// What it counts or measures.
  public let unit: FigureUnit
  /// How firmly it was stated.
  public let qualifier: FigureQualifier
  /// What the number is of.
  public let wording: Wording

  /// Creates a figure whose name keeps the rule for identifiers.
  init(
    _ id: String, _ value: Int, _ unit: FigureUnit, _ qualifier: FigureQualifier = .exact,
    zh: String, en: String
  ) {
    self.id = Identifier(unchecked: id)
    self.value = value
    self.unit = unit
    self.qualifier = qualifier
    wording = Wording(zh: zh, en: en)
  }

  /// Every figure, in the order of the topics.
  public static let all = centers + households + technology + programme + shalong + honours

  /// The figure with a name, or nothing if there is none.
  public static func named(_ id: String) -> PublishedFigure? {
    all.first { $0.id.rawValue == id }
  }
}

extension PublishedFigure: Described {}
