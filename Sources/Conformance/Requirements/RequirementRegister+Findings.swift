import GovernanceModel

/// What is wrong between the requirements and the vectors of a book.
extension RequirementRegister {
  /// At most this part of the MUST requirements may go without vectors, for a reason of the closed list.
  static let mostUntested = 0.05

  /// Everything that is wrong: with the requirements, with the vectors, and between the two; nothing for a register that
  /// may be published.
  ///
  /// What the vocabulary of the procedure lacks a vector for is told by ``VectorCoverage``.
  public func findings(with book: VectorBook) -> [RegisterFinding] {
    requirementFindings() + vectorFindings(book) + pairingFindings(book)
  }

  private func requirementFindings() -> [RegisterFinding] {
    var findings: [RegisterFinding] = []
    for (left, right) in zip(requirements, requirements.dropFirst()) where left.id == right.id {
      findings.append(
        RegisterFinding("duplicateRequirement", left.id, "Two requirements have this name."))
    }
    var homes: [String: String] = [:]
    for requirement in requirements {
      if let fault = fault(of: requirement) {
        findings.append(RegisterFinding("malformedRequirement", requirement.id, fault))
      }
      for source in requirement.sources where !source.isKnown {
        findings.append(
          RegisterFinding(
            "unknownStatute", requirement.id,
            "Found \(source.reference) \(source.article ?? "-"), expected an article that is published."
          ))
      }
      for code in requirement.codes {
        if let home = homes.updateValue(requirement.id, forKey: code) {
          findings.append(
            RegisterFinding("codeTwice", code, "Its home is \(home) and \(requirement.id)."))
        }
      }
    }
    return findings
  }

  private func fault(of requirement: Requirement) -> String? {
    let number = requirement.id.split(separator: "-").last ?? ""
    if requirement.profile == nil || number.count != 3 || !number.allSatisfy(\.isNumber) {
      return "Found \(requirement.id), expected a name such as SGC-P2-014."
    }
    if requirement.text.zh.isEmpty || requirement.text.en.isEmpty { return "A text is missing." }
    if requirement.sources.isEmpty { return "It names no source." }
    return requirement.since.isEmpty ? "It does not say since when it stands." : nil
  }

  private func vectorFindings(_ book: VectorBook) -> [RegisterFinding] {
    var findings: [RegisterFinding] = []
    var seen: Set<String> = []
    for vector in book.vectors {
      if !seen.insert(vector.id).inserted {
        findings.append(
          RegisterFinding("duplicateVector", vector.id, "Two vectors have this name."))
      }
      if let fault = fault(of: vector) {
        findings.append(RegisterFinding("malformedVector", vector.id, fault))
      }
      if vector.polarity == .negative, !vector.expectsAnything {
        findings.append(
          RegisterFinding(
            "emptyNegative", vector.id, "It shows that nothing happens and expects nothing."))
      }
      do throws(WireError) { _ = try VectorScript(vector, in: book) } catch {
        findings.append(RegisterFinding("brokenScript", vector.id, error.description))
      }
    }
    return findings
  }

  private func fault(of vector: Vector) -> String? {
    guard let first = vector.requirements.first, first == vector.requirement, first != vector.id
    else {
      return "Its name is not that of its first requirement and a letter."
    }
    let isWord =
      !vector.bugClass.isEmpty
      && vector.bugClass.allSatisfy {
        $0.isLowercase || $0.isNumber || $0 == "-"
      }
    if !isWord {
      return "Found the bug class \(vector.bugClass), expected lower-case words and hyphens."
    }
    if vector.steps.isEmpty { return "It has no step." }
    if let name = vector.unremembered {
      return "It asks for what was remembered as \(name), and nothing was."
    }
    let texts = [vector.title.zh, vector.title.en, vector.rationale]
    return texts.contains(where: \.isEmpty) ? "A title or the rationale is missing." : nil
  }

  private func pairingFindings(_ book: VectorBook) -> [RegisterFinding] {
    var findings: [RegisterFinding] = []
    for vector in book.vectors {
      for id in vector.requirements where requirement(id) == nil {
        findings.append(
          RegisterFinding("unknownRequirement", vector.id, "It names \(id), which there is not."))
      }
      if let home = requirement(vector.requirement), home.profile != vector.profile {
        findings.append(
          RegisterFinding("otherProfile", vector.id, "Its requirement is of another profile."))
      }
    }
    let shown = Self.shown(by: book.vectors)
    for requirement in requirements {
      let polarities = Set((shown[requirement.id] ?? []).map(\.polarity))
      guard requirement.testability == .tested else {
        if !polarities.isEmpty {
          findings.append(
            RegisterFinding(
              "vectorOfUntested", requirement.id, "Vectors show what it says is not tested."))
        }
        continue
      }
      if polarities.isDisjoint(with: [.positive, .both]) {
        findings.append(RegisterFinding("noPositive", requirement.id, "No vector shows it kept."))
      }
      if requirement.level == .must, polarities.isDisjoint(with: [.negative, .both]) {
        findings.append(
          RegisterFinding("noNegative", requirement.id, "No vector shows its other side."))
      }
    }
    let musts = requirements.filter { $0.level == .must }
    let untested = musts.filter { $0.testability != .tested }
    if Double(untested.count) > Self.mostUntested * Double(musts.count) {
      findings.append(
        RegisterFinding(
          "tooManyUntested", "MUST", "Found \(untested.count) of \(musts.count) without vectors."))
    }
    return findings
  }
}

extension RequirementSource {
  /// Whether a statute and its article are among those that are published.
  var isKnown: Bool {
    guard kind == .statute else { return !reference.isEmpty }
    guard let statute = Statute.all.first(where: { $0.code == reference }), let article else {
      return false
    }
    return statute.article(article) != nil || statute.article(Self.number(of: article)) != nil
  }

  /// The article of a paragraph: `23` of `23(3)`.
  private static func number(of article: String) -> String {
    String(article.prefix { $0 != "(" })
  }
}

extension Vector {
  /// A name that is asked for before an answer was remembered under it.
  var unremembered: String? {
    var known: Set<String> = []
    for step in steps {
      let expected = step.expectation.json
      if let name = Pattern.asked(in: step.message).subtracting(known).min() { return name }
      known.formUnion(Pattern.remembered(by: expected))
      if let name = Pattern.asked(in: expected).subtracting(known).min() { return name }
    }
    return nil
  }

  /// Whether some step expects more than that it is done.
  var expectsAnything: Bool {
    steps.contains { step in
      if case .ok(.object(let object)) = step.expectation { !object.members.isEmpty } else { true }
    }
  }
}
