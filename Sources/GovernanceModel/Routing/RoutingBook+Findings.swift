/// What does not fit together in a book of routing rules.
extension RoutingBook {
  /// Every fault of the book; none where it can be used as it stands.
  ///
  /// - Complexity: O(*n*²) in the number of rules.
  public func findings() -> [ValidationFinding] {
    duplicates(competences.map(\.id.rawValue), "competences")
      + duplicates(rules.map(\.id.rawValue), "rules") + unknownCompetences() + unreachable()
  }

  private func duplicates(_ names: [String], _ list: String) -> [ValidationFinding] {
    var seen: Set<String> = []
    return names.enumerated().filter { !seen.insert($0.element).inserted }.map { index, _ in
      ValidationFinding(
        code: "routingBook.duplicate", path: "$.\(list)[\(index)].id",
        what: Wording(zh: "标识重复", en: "A name stands twice"),
        found: Wording(zh: "已有同名项", en: "one of that name before it"),
        expected: Wording(zh: "各不相同", en: "names that differ"))
    }
  }

  private func unknownCompetences() -> [ValidationFinding] {
    let known = Set(competences.map(\.id))
    return rules.enumerated().compactMap { index, rule in
      guard let id = rule.destination.competence, !known.contains(id) else { return nil }
      return ValidationFinding(
        code: "routingBook.competence", path: "$.rules[\(index)].destination.competence",
        what: Wording(zh: "规则所指主管事项不在册", en: "A rule names a competence that is not in the book"),
        found: Wording(zh: "未列入", en: "none of that name"),
        expected: Wording(zh: "册中之一", en: "one of the book's"))
    }
  }

  private func unreachable() -> [ValidationFinding] {
    rules.enumerated().compactMap { index, rule in
      // A rule that leads to an organ may come to nothing, and then the next one counts.
      let isPassedOver = rules[..<index].contains { before in
        before.condition.covers(rule.condition)
          && (before.destination == rule.destination || before.destination.isCertain)
      }
      guard isPassedOver else { return nil }
      return ValidationFinding(
        code: "routingBook.unreachable", path: "$.rules[\(index)].condition",
        what: Wording(zh: "该规则永远轮不到", en: "The rule never comes into play"),
        found: Wording(zh: "在前的规则已涵盖", en: "a rule before it that takes every such matter"),
        expected: Wording(zh: "更宽的规则在后", en: "the wider rule behind the narrower one"))
    }
  }
}

extension RoutingDestination {
  /// Whether there always is such a place.
  fileprivate var isCertain: Bool { self == .receivingCenter || self == .outside }
}
