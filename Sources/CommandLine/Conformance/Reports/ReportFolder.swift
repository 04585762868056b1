#if Tool
  import GovernanceConformance
  import GovernanceModel

  /// The folder into which a report is written: the report itself, and every form that is derived from it.
  struct ReportFolder {
    private let folder: OutputFolder

    /// Creates one for a path.
    init(_ path: String) { folder = OutputFolder(path) }

    /// Checks that a report can be written, before there is one.
    ///
    /// - Throws: ``CommandRefusal`` where the folder cannot be made or written.
    func check() throws(CommandRefusal) {
      try folder.check(
        for: ["report.json", "report.xml", "report.html", "report.md", "badge.svg"])
    }

    /// Writes a report.
    ///
    /// - Throws: ``CommandRefusal`` where the folder cannot be written, or a part of the page is missing.
    func write(
      _ report: ConformanceReport, of suite: SuiteRun, _ language: Language
    ) throws(CommandRefusal) {
      let page: ReportPage
      do throws(WireError) { page = try ReportPage(of: report, in: suite, language) } catch {
        throw CommandRefusal(
          code: "report.page",
          message: Wording(
            zh: "报告网页无法生成:\(error.description)",
            en: "The page of the report cannot be made. \(error.description)"))
      }
      try folder.write(report.bytes, to: "report.json")
      let texts = [
        ("report.xml", ReportJUnit(of: report, in: suite, language).text),
        ("report.html", page.text),
        ("report.md", ReportMarkdown(of: report, in: suite, language).text),
        ("badge.svg", ReportBadge(of: report).image(language)),
      ]
      for (name, text) in texts { try folder.write(Array(text.utf8), to: name) }
    }
  }
#endif
