/// A law, regulation, ministerial rule or judicial interpretation that a deadline or a guard rests on.
///
/// Each version that matters is a statute of its own, with the days on which it is in force: what
/// happens on a day is judged by the version of that day.
///
/// Invariants of the door: it does not end before it begins to be in force; an article stands in it
/// once.
///
/// Requirement: RP-19.
public struct Statute: Hashable, Sendable {
  /// The stable short code used in citations, such as `petition-regulation-2022`.
  public let code: String
  /// The official title and an English rendering.
  public let title: Wording
  /// The first day on which it is in force.
  public let inForceFrom: CivilDate
  /// The last day on which it is in force, or nothing while it is.
  public let inForceThrough: CivilDate?
  /// The articles that are cited, each with a summary; not the whole text.
  public let articles: [Article]

  /// Creates a statute that the code itself names; what comes from outside goes through the door.
  public init(
    code: String, title: Wording, inForceFrom: CivilDate, inForceThrough: CivilDate? = nil,
    articles: [Article] = []
  ) {
    self.code = code
    self.title = title
    self.inForceFrom = inForceFrom
    self.inForceThrough = inForceThrough
    self.articles = articles
  }

  /// The days on which it is in force.
  public var inForce: ForcePeriod { ForcePeriod(unchecked: inForceFrom, inForceThrough) }

  /// The article of a number, or nothing where it is not among those that are cited.
  public func article(_ number: String) -> Article? { articles.first { $0.number == number } }
}

extension Statute: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Statute>("Statute", zh: "法律法规", en: "a statute") { door in
    let code = door.required(
      "code", \.code, .codeText, zh: "引用时的代码", en: "the code used in citations")
    let title = door.required("title", \.title, .object(), zh: "名称", en: "its title")
    let from = door.required(
      "inForceFrom", \.inForceFrom, .date, zh: "施行日期", en: "the first day in force")
    let through = door.optional(
      "inForceThrough", \.inForceThrough, .date, zh: "施行末日", en: "the last day in force")
    let articles = door.defaulted(
      "articles", \.articles, .list(.object(), 0...2000), usually: [], zh: "所引条款",
      en: "the articles that are cited")
    checkForce(&door, from, through ?? nil)
    checkArticles(&door, articles ?? [])
    guard let code, let title, let from, let through, let articles else { return nil }
    return Statute(
      code: code, title: title, inForceFrom: from, inForceThrough: through, articles: articles)
  }

  private static func checkForce(
    _ door: inout Door<Statute>, _ from: CivilDate?, _ through: CivilDate?
  ) {
    guard let from, let through else { return }
    door.check(
      "statute.inForce", at: "inForceThrough", from <= through, zh: "法律法规失效早于施行",
      en: "The statute ends before it begins", found: Shown.same(through.description),
      expected: Wording(zh: "不早于 \(from)", en: "no earlier than \(from)"))
  }

  private static func checkArticles(_ door: inout Door<Statute>, _ articles: [Article]) {
    var seen: Set<String> = []
    for (index, article) in articles.enumerated() where !seen.insert(article.number).inserted {
      door.check(
        "statute.article", at: "articles[\(index)].number", false, zh: "同一条款出现两次",
        en: "An article is there twice", found: Shown.same(article.number),
        expected: Wording(zh: "每条只出现一次", en: "each article once"))
    }
  }
}
