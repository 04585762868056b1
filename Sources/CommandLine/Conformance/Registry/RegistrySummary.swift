#if Tool
  import GovernanceConformance
  import GovernanceModel

  /// A registry in words for a terminal: who stands first, then everybody else, with the reasons.
  struct RegistrySummary {
    private let entries: [RegistryEntry]
    private let language: Language

    /// Creates a summary.
    init(_ entries: [RegistryEntry], _ language: Language) {
      self.entries = entries
      self.language = language
    }

    /// The summary.
    var text: String {
      guard !entries.isEmpty else {
        return Wording(zh: "没有报告。", en: "There is no report.")[language]
      }
      var lines: [String] = []
      for standing in RegistryStanding.allCases {
        let chosen = entries.filter { $0.standing == standing }
        guard !chosen.isEmpty else { continue }
        lines += [standing.wording[language]]
        for entry in chosen {
          lines.append("  " + line(entry))
          lines += entry.reasons.prefix(Self.most).map { "    " + Self.clipped($0[language]) }
          if entry.reasons.count > Self.most {
            let rest = entry.reasons.count - Self.most
            lines.append("    " + Wording(zh: "另有 \(rest) 处。", en: "and \(rest) more.")[language])
          }
        }
      }
      return lines.map(VisibleText.line).joined(separator: "\n")
    }

    /// A report that is wrong through and through would bury the others.
    private static let most = 5
    private static let longest = 300

    /// The beginning of a reason that names everything there is; `--json` has all of it.
    private static func clipped(_ reason: String) -> String {
      reason.count > longest ? reason.prefix(longest) + " …" : reason
    }

    private func line(_ entry: RegistryEntry) -> String {
      guard let subject = entry.subject else { return entry.file }
      let shown = entry.verdicts.filter { $0.verdict == .conformant }.map(\.profile.rawValue)
      let words = [
        entry.file, "\(subject.name) \(subject.version) (\(subject.vendor), \(subject.language))",
        entry.made?.description ?? "", shown.joined(separator: " "),
      ]
      return words.filter { !$0.isEmpty }.joined(separator: " · ")
    }
  }
#endif
