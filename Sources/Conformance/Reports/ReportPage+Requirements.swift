import GovernanceModel

/// The requirements with their vectors.
extension ReportPage {
  var requirements: String {
    PageMarkup.section(
      "requirements", PageMarkup.both("要求", "Requirements"),
      [filter, cut] + listed.map { group($0.profile, $0.ids) })
  }

  private var filter: String {
    let choices =
      VectorOutcome.allCases.map { ($0.rawValue, $0.wording) } + [("untested", Self.untested)]
    let boxes = choices.map { value, wording in
      """
      <label><input type="checkbox" value="\(value)" checked> \(PageMarkup.both(wording))</label>
      """
    }
    return """
      <div class="filter" role="search" hidden>
      <label for="sought">\(PageMarkup.both("按编号或文字筛选", "Filter by name or text"))</label>
      <input id="sought" type="search" autocomplete="off" spellcheck="false">
      <fieldset>
      <legend>\(PageMarkup.both("结果", "Outcome"))</legend>
      \(boxes.joined(separator: "\n"))
      </fieldset>
      <p role="status"><b id="shown"></b> / <b id="all"></b> \(PageMarkup.both("项要求", "requirements"))</p>
      </div>
      """
  }

  /// Says how many failures are shown by their sentence alone.
  private var cut: String {
    let count = report.failures.count - details.count
    guard count > 0 else { return "" }
    return "<p class=\"wrong\">"
      + PageMarkup.both(
        "失败较多:其中 \(count) 个只列出说明,全文见 report.json。",
        "There are many failures: \(count) are shown by their sentence alone; report.json has all.")
      + "</p>"
  }

  /// The names of the requirements that were to be shown, by profile.
  private var listed: [(profile: Profile?, ids: [String])] {
    var ids = Set(report.requirements.map(\.id))
    for verdict in report.profiles where verdict.verdict != .notClaimed {
      ids.formUnion((index.registered[verdict.profile] ?? []).map(\.id))
    }
    let groups = Dictionary(grouping: ids) { ReportIndex.profile(named: $0) }
    return groups.map { ($0.key, $0.value.sorted()) }
      .sorted { ($0.profile?.rawValue ?? "~") < ($1.profile?.rawValue ?? "~") }
  }

  private func group(_ profile: Profile?, _ ids: [String]) -> String {
    let name = profile.map { "\($0.rawValue) \(PageMarkup.both($0.wording))" } ?? "SGC"
    let verdicts = Dictionary(report.requirements.map { ($0.id, $0) }) { first, _ in first }
    let results = Dictionary(report.results.map { ($0.id, $0) }) { first, _ in first }
    let items = ids.map { id in
      requirement(id, verdicts[id], (verdicts[id]?.vectors ?? []).compactMap { results[$0] })
    }
    return "<div class=\"group\">\n<h3>\(name)</h3>\n\(items.joined(separator: "\n"))\n</div>"
  }

  private static let untested = Wording(zh: "不检测", en: "not tested")

  private func requirement(
    _ id: String, _ verdict: RequirementVerdict?, _ results: [VectorResult]
  ) -> String {
    let requirement = index.requirement(id)
    let style = verdict?.outcome.rawValue ?? "untested"
    let escaped = PageMarkup.name(id)
    let text = requirement.map { PageMarkup.sentence($0.text) } ?? ""
    let others = results.filter { [.failed, .skipped].contains($0.outcome) }
    return """
      <details class="requirement" id="r-\(escaped)" data-outcome="\(style)"\
      \(verdict?.outcome == .failed ? " open" : "")>
      <summary><h4><code>\(escaped)</code> \(requirement?.level.rawValue ?? "") \
      \(PageMarkup.tag(style, verdict?.outcome.wording ?? Self.untested))</h4>\
      <span class="text">\(text)</span></summary>
      \(others.map { other($0, of: id) }.joined(separator: "\n"))
      \(list(results.filter { $0.outcome == .notRun }))
      \(list(results.filter { $0.outcome == .passed }))
      </details>
      """
  }

  /// A vector that failed or was skipped, in full where it is at home.
  private func other(_ result: VectorResult, of requirement: String) -> String {
    let isHome = index.home(result.id) == requirement
    let id = PageMarkup.name(result.id)
    let title = PageMarkup.both(index.title(result.id))
    guard isHome else {
      return """
        <p class="vector"><a href="#v-\(id)"><code>\(id)</code></a> \(title) \
        \(PageMarkup.tag(result.outcome))</p>
        """
    }
    return """
      <article class="vector \(result.outcome.rawValue)" id="v-\(id)">
      <h5><code>\(id)</code> \(title) \(PageMarkup.tag(result.outcome))</h5>
      \(said(of: result))
      </article>
      """
  }

  /// Vectors of which there is nothing to say but what they show: they passed, or were not run.
  private func list(_ results: [VectorResult]) -> String {
    guard let outcome = results.first?.outcome else { return "" }
    let items = results.map {
      "<li><code>\(PageMarkup.name($0.id))</code> \(PageMarkup.both(index.title($0.id)))"
    }
    let name = outcome == .passed ? "" : "<p>\(PageMarkup.tag(outcome))</p>\n"
    return "\(name)<ul class=\"listed\">\(items.joined(separator: "\n"))</ul>"
  }
}
