#if Tool
  import GovernanceModel

  /// A report on the regulations as one page that needs nothing else: a table by center and regulation, and
  /// each center's findings below it.
  struct AuditPage {
    private let report: AuditReport
    private let language: Language

    init(_ report: AuditReport, _ language: Language) {
      self.report = report
      self.language = language
    }

    var text: String {
      """
      <!doctype html>
      <html lang="\(language == .zh ? "zh-Hans" : "en")">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <link rel="icon" href="data:,">
      <title>\(escaped(title))</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <header>
      <h1>\(escaped(title))</h1>
      <p>\(escaped(summary))</p>
      </header>
      <main>
      \(regulations)
      \(table)
      \(report.centers.filter { !$0.findings.isEmpty }.map(section).joined(separator: "\n"))
      </main>
      </body>
      </html>
      """
    }

    private var title: String {
      Wording(
        zh: "制度执行检查 \(report.period.from) 至 \(report.period.through)",
        en: "How the regulations were kept, \(report.period.from) to \(report.period.through)")[
          language]
    }

    private var summary: String {
      let broken = report.centers.count { !$0.findings.isEmpty }
      let read = report.centers.reduce(0) { $0 + $1.lines }
      return Wording(
        zh: "依据 \(report.charter)。检查 \(report.centers.count) 个中心、\(read) 条台账:"
          + "\(broken) 个中心有 \(report.findings.count) 个问题,问题多的在前。",
        en: "Under \(report.charter). \(report.centers.count) centers with \(read) lines: "
          + "\(report.findings.count) findings at \(broken) centers, the most first.")[language]
    }

    /// What the columns stand for, with their sums.
    private var regulations: String {
      let items = report.regulations.map { regulation in
        let count = report.centers.reduce(0) { $0 + ($1.byRegulation[regulation.name] ?? 0) }
        return "<li><b>\(regulation.name)</b> \(escaped(regulation.title[language])): \(count)</li>"
      }
      return "<ul class=\"regulations\">\(items.joined())</ul>"
    }

    private var table: String {
      let heads = report.regulations.map {
        "<th scope=\"col\" title=\"\(escaped($0.title[language]))\">\($0.name)</th>"
      }
      return """
        <div class="wide" tabindex="0" role="region" aria-label="\(escaped(title))">
        <table>
        <thead><tr><th scope="col">\(label("综治中心", "center"))</th>\
        <th scope="col">\(label("合计", "all"))</th>\(heads.joined())</tr></thead>
        <tbody>
        \(report.centers.map(row).joined(separator: "\n"))
        </tbody>
        </table>
        </div>
        """
    }

    private func row(_ center: CenterAudit) -> String {
      let counts = center.byRegulation
      let cells = report.regulations.map { cell(counts[$0.name] ?? 0) }
      let name =
        center.findings.isEmpty
        ? escaped(center.name)
        : "<a href=\"#c-\(escaped(center.center.rawValue))\">\(escaped(center.name))</a>"
      return
        "<tr><th scope=\"row\">\(name)</th>\(cell(center.findings.count))\(cells.joined())</tr>"
    }

    private func cell(_ count: Int) -> String {
      count == 0
        ? "<td class=\"none\">·</td>" : "<td class=\"\(count < 3 ? "some" : "many")\">\(count)</td>"
    }

    private func section(_ center: CenterAudit) -> String {
      let items = center.findings.map { finding in
        """
        <li><p><b>\(escaped(finding.clause.rawValue))</b> <time>\(finding.day)</time> \
        <code>\(escaped(finding.subject.description))</code></p>
        <p>\(escaped(finding.message[language]))</p>
        <p class="cure">\(label("整改", "To cure it")): \(escaped(finding.cure[language]))</p></li>
        """
      }
      return """
        <section id="c-\(escaped(center.center.rawValue))">
        <h2>\(escaped(center.name)) <small>\(escaped(center.tier.wording[language])), \
        \(center.findings.count)</small></h2>
        <ul class="findings">
        \(items.joined(separator: "\n"))
        </ul>
        </section>
        """
    }

    private func label(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)[language] }

    private func escaped(_ text: String) -> String {
      var escaped = ""
      for character in text.unicodeScalars {
        switch character {
        case "&": escaped += "&amp;"
        case "<": escaped += "&lt;"
        case ">": escaped += "&gt;"
        case "\"": escaped += "&quot;"
        case "'": escaped += "&#39;"
        default: escaped.unicodeScalars.append(character)
        }
      }
      return escaped
    }
  }
#endif
