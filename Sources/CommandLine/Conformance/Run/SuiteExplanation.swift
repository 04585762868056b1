#if Tool
  import GovernanceConformance
  import GovernanceModel

  /// What a vector or a requirement asks, in words for whoever has to meet it.
  struct SuiteExplanation {
    private let suite: SuiteRun
    private let language: Language

    /// Creates one over a suite.
    init(_ suite: SuiteRun, _ language: Language) {
      self.suite = suite
      self.language = language
    }

    /// Explains a vector with its requirements, or a requirement with its vectors.
    ///
    /// - Throws: ``CommandRefusal`` where there is neither of that name, or a vector cannot be spelt out.
    func text(of id: String) throws(CommandRefusal) -> String {
      if let vector = suite.book.vectors.first(where: { $0.id == id }) {
        let requirements = vector.requirements.compactMap(suite.register.requirement)
        return (requirements.map(text) + [try text(vector)]).joined(separator: "\n\n")
      }
      guard let requirement = suite.register.requirement(id) else {
        throw CommandRefusal(
          code: "explain.unknown",
          message: Wording(
            zh: "没有该用例或要求:应为 --list 所列名称之一,或要求的编号。",
            en: "There is no vector and no requirement of that name: expected one that --list "
              + "names."))
      }
      var parts = [text(requirement)]
      for vector in suite.book.vectors where vector.requirements.contains(id) {
        parts.append(try text(vector))
      }
      return parts.joined(separator: "\n\n")
    }

    private func text(_ requirement: Requirement) -> String {
      let sources = requirement.sources.map { source in
        let article = source.article.map { said("第\($0)条", "article \($0)") }
        return [source.kind.rawValue, source.reference, article].compactMap(\.self)
          .joined(separator: " ")
      }
      let lines = [
        "\(requirement.id) \(requirement.level.rawValue)", "  \(requirement.text[language])",
        "  \(said("来源", "Sources")): \(sources.joined(separator: "; "))",
      ]
      switch requirement.testability {
      case .tested: return lines.joined(separator: "\n")
      case .openNorm, .untestable:
        let note = said(
          "没有用例:留待判断,或不是消息所能表明。",
          "No vector: it is left to judgement, or no message could show it.")
        return (lines + ["  \(note)"]).joined(separator: "\n")
      }
    }

    private func text(_ vector: Vector) throws(CommandRefusal) -> String {
      let script: VectorScript
      do throws(WireError) { script = try VectorScript(vector, in: suite.book) } catch {
        throw CommandRefusal(
          code: "suite", message: Wording(zh: error.description, en: error.description))
      }
      var lines = [
        "\(vector.id) \(vector.title[language])",
        "  \(vector.profile.rawValue), \(vector.polarity.rawValue), \(vector.bugClass), "
          + vector.origin.rawValue,
        "  \(said("缘由", "Why")): \(vector.rationale)",
      ]
      lines.append("  \(said("情境,每步都应为 ok", "Before it, each of which must be ok")):")
      lines += script.surroundings.map { "    \(shortened($0).text)" }
      lines.append("  \(said("步骤", "Steps")):")
      for (index, step) in script.steps.enumerated() {
        lines.append("    \(index + 1). \(step.spelling.shown(step.message))")
        lines.append("       \(said("应为", "expected")) \(step.expectation.json.text)")
      }
      return lines.joined(separator: "\n")
    }

    /// A message without the directory, which is as long as a world is wide.
    private func shortened(_ message: JSONValue) -> JSONValue {
      guard case .object(var object) = message, object["what"] == "directory",
        object["value"] != nil
      else { return message }
      object["value"] = "…"
      return .object(object)
    }

    private func said(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)[language] }
  }
#endif
