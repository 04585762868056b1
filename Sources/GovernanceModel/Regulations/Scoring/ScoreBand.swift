/// A grade, and the points for which it is given.
public struct ScoreBand: Hashable, Sendable {
  /// The code of the grade.
  public let grade: String
  /// Its name.
  public let title: Wording
  /// The least points.
  public let from: Int
  /// The most points.
  public let through: Int

  /// Creates it.
  public init(
    grade: String, title: Wording, from: Int, through: Int
  ) {
    self.grade = grade
    self.title = title
    self.from = from
    self.through = through
  }
}

extension ScoreBand: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<ScoreBand>(
    "ScoreBand", zh: "等次", en: "a grade and its points"
  ) { door in
    let grade = door.required("grade", \.grade, .codeText, zh: "等次代码", en: "the code of the grade")
    let title = door.required("title", \.title, .object(), zh: "名称", en: "its name")
    let from = door.required("from", \.from, .integer(0...100), zh: "下限", en: "the least points")
    let through = door.required(
      "through", \.through, .integer(0...100), zh: "上限", en: "the most points")
    guard let grade, let title, let from, let through else { return nil }
    return ScoreBand(grade: grade, title: title, from: from, through: through)
  }
}
