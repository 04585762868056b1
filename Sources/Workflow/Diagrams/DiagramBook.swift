package import GovernanceModel

/// The diagrams that stand in the docs, as files; ``procedures`` is the one list of what is drawn.
package enum DiagramBook {
  /// A drawn thing: the start of its files' names, its heading, and its drawings by language.
  package struct Page: Sendable {
    let name: String
    let heading: Wording
    let drawings: [(language: DiagramLanguage, mermaid: String, graphviz: String)]
  }

  /// The languages of the files.
  private static let languages: [DiagramLanguage] = [.zh, .en]

  /// Every procedure that the docs show.
  package static var procedures: [Page] {
    [
      page("shuicheng", .shuicheng),
      page("yue-ping-an", .yuePingAn),
      page("tieli", .tieli),
      page("election", Procedure<ElectionVocabulary>.householdHeadElection),
    ]
  }

  /// The files of the docs and what stands in them, with the path of an example.
  ///
  /// - Parameter history: The lines of the example's history.
  /// - Returns: Each file's name and text.
  /// - Throws: ``WireError`` when a line is no step of a case.
  package static func files(
    history: [[UInt8]]
  ) throws(WireError) -> [(name: String, text: String)] {
    var steps: [CasePathStep<CaseVocabulary>] = []
    for line in history { steps.append(try CasePathStep(line: line)) }
    let path = Page(
      name: "petition",
      heading: Wording(zh: "一件信访事项的经过", en: "The path of one petition"),
      drawings: languages.map { language in
        let diagram = CasePathDiagram(steps, under: .shuicheng, in: language)
        return (language, diagram.mermaid, diagram.graphviz)
      })
    let pages = procedures + [path]
    return pages.flatMap { files(of: $0) } + [(name: "README.md", text: DiagramIndex.text(pages))]
  }

  private static func page<V: Vocabulary>(_ name: String, _ procedure: Procedure<V>) -> Page {
    Page(
      name: name, heading: procedure.title,
      drawings: languages.map { language in
        let diagram = ProcedureDiagram(procedure, in: language)
        return (language, diagram.mermaid, diagram.graphviz)
      })
  }

  private static func files(of page: Page) -> [(name: String, text: String)] {
    page.drawings.flatMap { drawing in
      let stem = "\(page.name).\(drawing.language.rawValue)"
      return [
        (name: "\(stem).mmd", text: drawing.mermaid), (name: "\(stem).dot", text: drawing.graphviz),
      ]
    }
  }
}
