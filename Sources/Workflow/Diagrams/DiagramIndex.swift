import GovernanceModel

/// The page of the docs that shows every diagram.
enum DiagramIndex {
  static func text(_ pages: [DiagramBook.Page]) -> String {
    var lines = [
      "# Diagrams 流程图", "",
      "Made from the procedures themselves; `Scripts/diagrams` says where a file is no longer what the",
      "code gives, and `Scripts/diagrams --write` makes them anew. `governance procedure diagram` draws any other",
      "procedure, and the path of any case.", "",
      "由流程数据生成;`Scripts/diagrams` 核对,`Scripts/diagrams --write` 重新生成。", "",
      "Acts that leave the case where it is are counted and not drawn. What time does is dashed, or says so. Of a",
      "case, the steps show act, role, day and state, and nobody.", "",
      "不改变状态的动作只计数不画出;由时限办理的以虚线或文字标明。案件经过只有动作、角色、日期和状态,不含任何人。",
    ]
    for page in pages {
      lines += ["", "## \(page.heading.en)", "", page.heading.zh]
      for drawing in page.drawings {
        let stem = "\(page.name).\(drawing.language.rawValue)"
        lines += ["", "[`\(stem).mmd`](\(stem).mmd), [`\(stem).dot`](\(stem).dot)", ""]
        lines += ["```mermaid", String(drawing.mermaid.dropLast()), "```"]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
