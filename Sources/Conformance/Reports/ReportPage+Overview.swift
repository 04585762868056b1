import GovernanceModel

/// What the page says before it comes to single requirements.
extension ReportPage {
  var verdicts: String {
    let cards = report.profiles.map { profile in
      let counts = VectorOutcome.allCases.compactMap { outcome -> String? in
        guard let count = profile.counts[outcome], count > 0 else { return nil }
        return "<li>\(PageMarkup.both(outcome.wording)) <b>\(count)</b></li>"
      }
      let known =
        profile.known == 0
        ? "" : "<li>\(PageMarkup.both("其中已知失败", "known to fail")) <b>\(profile.known)</b></li>"
      return """
        <li class="card \(Self.style(profile.verdict))">
        <h3>\(profile.profile.rawValue) <small>\(PageMarkup.both(profile.profile.wording))</small></h3>
        <p class="verdict">\(PageMarkup.both(profile.verdict.wording))</p>
        <ul class="counts">\(counts.joined())\(known)</ul>
        </li>
        """
    }
    return PageMarkup.section(
      "verdicts", PageMarkup.both("结论", "Verdicts"),
      ["<ul class=\"cards\">\n\(cards.joined(separator: "\n"))\n</ul>"])
  }

  /// The name of a verdict in the style sheet.
  static func style(_ verdict: Verdict) -> String {
    verdict == .notClaimed ? "notClaimed" : verdict.rawValue
  }

  /// Of the failures so many are listed; below, each stands with its requirement.
  private static let mostListed = 50

  /// The way to each failure, so that nobody has to look for it among what passed.
  var failed: String {
    let failures = report.failures
    guard !failures.isEmpty else { return "" }
    let items = failures.prefix(Self.mostListed).map { result in
      let id = PageMarkup.name(result.id)
      let known =
        index.known(result) == nil
        ? "" : " " + PageMarkup.tag("skipped", Wording(zh: "已知", en: "known"))
      return "<li><a href=\"#v-\(id)\"><code>\(id)</code></a> "
        + "\(PageMarkup.both(index.title(result.id)))\(known)</li>"
    }
    let more = failures.count - items.count
    let rest =
      more == 0 ? "" : "<p>\(PageMarkup.both("另有 \(more) 个见下。", "\(more) more below."))</p>"
    return PageMarkup.section(
      "failures", PageMarkup.both("失败的用例 (\(failures.count))", "Failures (\(failures.count))"),
      ["<ul class=\"plain\">\(items.joined(separator: "\n"))</ul>", rest])
  }

  var subject: String {
    let (subject, environment) = (report.subject, report.environment)
    let facts = [
      (PageMarkup.both("研制者", "Vendor"), PageMarkup.name(subject.vendor)),
      (PageMarkup.both("语言", "Language"), PageMarkup.name(subject.language)),
      (PageMarkup.both("规范", "Specification"), PageMarkup.name("SGC \(report.specification)")),
      (PageMarkup.both("套件", "Suite"), PageMarkup.name(report.suite)),
      (PageMarkup.both("模式", "Schemas"), PageMarkup.name(report.schemas ?? "-")),
      (PageMarkup.both("制度", "Regulations"), PageMarkup.name(report.regulations ?? "-")),
      (
        PageMarkup.both("用例摘要", "Digest of the vectors"),
        "<code>\(PageMarkup.name(report.digest))</code>"
      ),
      (PageMarkup.both("运行时间", "Run at"), "<time>\(environment.startedAt)</time>"),
      (PageMarkup.both("连接方式", "Transport"), PageMarkup.name(environment.transport)),
      (PageMarkup.both("环境", "Environment"), PageMarkup.name(environment.system)),
      (
        PageMarkup.both("所选范围", "Selection"),
        PageMarkup.both(
          zh: PageMarkup.name(report.selection.words.zh),
          en: PageMarkup.name(report.selection.words.en))
      ),
      (
        PageMarkup.both("重新运行", "To run it again"),
        "<code>\(PageMarkup.name(environment.reproduce))</code>"
      ),
    ]
    return PageMarkup.section(
      "subject", PageMarkup.both("被测系统与环境", "Subject and environment"),
      [PageMarkup.facts(facts), deviations])
  }

  private var deviations: String {
    guard !report.subject.deviations.isEmpty else { return "" }
    let items = report.subject.deviations.map { deviation in
      "<li><code>\(PageMarkup.name(deviation.requirement))</code> "
        + PageMarkup.both(
          zh: "自 \(PageMarkup.name(deviation.since)):",
          en: "since \(PageMarkup.name(deviation.since)): ")
        + "\(PageMarkup.link(deviation.link))</li>"
    }
    return "<h3>\(PageMarkup.both("声明的偏离", "Declared deviations"))</h3>\n"
      + "<ul class=\"plain\">\(items.joined(separator: "\n"))</ul>"
  }

  /// The list of known failures, and what is wrong with it.
  var known: String {
    guard !report.known.isEmpty else { return "" }
    let items = report.known.map { entry in
      "<li><code>\(PageMarkup.name(entry.pattern))</code> "
        + PageMarkup.both("至 \(entry.expires):", "until \(entry.expires): ")
        + "\(PageMarkup.link(entry.link))</li>"
    }
    let findings = report.knownFindings.map {
      "<li class=\"wrong\">\(PageMarkup.both($0.wording))</li>"
    }
    return PageMarkup.section(
      "known", PageMarkup.both("已知失败", "Known failures"),
      ["<ul class=\"plain\">\((items + findings).joined(separator: "\n"))</ul>"])
  }

  /// What the subject cannot do, with how many vectors were skipped for it.
  var skipped: String {
    let lacking = Dictionary(
      grouping: report.results.filter { $0.outcome == .skipped }, by: { $0.lacking ?? "-" })
    guard !lacking.isEmpty else { return "" }
    let items = lacking.sorted { $0.key < $1.key }.map { capability, results in
      "<li><code>\(PageMarkup.name(capability))</code> "
        + PageMarkup.both("\(results.count) 个用例", "\(results.count) vectors") + "</li>"
    }
    return PageMarkup.section(
      "skipped", PageMarkup.both("不具备的能力", "What the subject cannot do"),
      ["<ul class=\"plain\">\(items.joined(separator: "\n"))</ul>"])
  }
}
