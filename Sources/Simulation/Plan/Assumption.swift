public import GovernanceModel

/// A number that a simulation supposes, because nobody has published it.
///
/// None is a fact about Shuicheng or any other place. Shares are parts per million, efforts minutes.
public struct Assumption: Hashable, Sendable {
  /// The stable name in a plan, such as `onTheSpotShare` or `minutes.assess`.
  public let name: String
  /// What is supposed unless a plan says otherwise.
  public let standard: Int
  /// What it may be.
  public let range: ClosedRange<Int>
  /// What it is.
  public let wording: Wording

  init(_ name: String, _ standard: Int, _ range: ClosedRange<Int>, _ wording: Wording) {
    self.name = name
    self.standard = standard
    self.range = range
    self.wording = wording
  }

  /// Every number of a plan, in the order of their names.
  public static let all: [Assumption] =
    (scale + brought + outcomes + spans + efforts + staff).sorted { $0.name < $1.name }

  private static let known = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The number of a name, if plans have it.
  public static func named(_ name: String) -> Assumption? { known[name] }

  /// The source that a number has which nobody has set.
  public static let provenance = Provenance.typical(
    Wording(zh: "本模拟的假设,非公布数据", en: "assumption of this simulation, published by nobody"))

  static func share(_ name: String, _ standard: Int, zh: String, en: String) -> Assumption {
    Assumption(
      name, standard, 0...1_000_000,
      Wording(zh: "\(zh)(百万分之)", en: "\(en), in parts per million"))
  }

  static func days(_ name: String, _ standard: Int, zh: String, en: String) -> Assumption {
    Assumption(name, standard, 0...365, Wording(zh: "\(zh)(天)", en: "\(en), in days"))
  }
}
