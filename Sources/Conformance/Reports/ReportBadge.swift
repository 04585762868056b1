public import GovernanceModel

/// What the verdicts of a report come to, in a line: `SGC 0.1 · P0 P1 P2 conformant`.
///
/// It rests on the verdicts alone. Green means that every profile which was claimed and chosen is
/// conformant; one that is partial makes it amber, one that failed red.
public struct ReportBadge: Hashable, Sendable {
  /// What is measured: the specification and its version.
  public let label: String
  /// The verdicts, each with its profiles.
  public let message: Wording
  /// The colour.
  public let colour: Colour

  /// The colours of a badge.
  ///
  /// Code list: `green`, `amber`, `red`.
  public enum Colour: String, Hashable, Sendable, Codable, CaseIterable {
    /// Everything that is claimed is conformant.
    case green
    /// Something is partial, or nothing is claimed.
    case amber
    /// Something has failed.
    case red
  }

  /// Creates the badge of a report.
  public init(of report: ConformanceReport) {
    self.init(specification: report.specification, report.profiles)
  }

  init(specification: String, _ profiles: [ProfileVerdict]) {
    label = "SGC \(specification)"
    // What has failed comes first, since a badge is often cut off at its end.
    let parts = [Verdict.failed, .partial, .conformant].compactMap {
      verdict -> (verdict: Verdict, names: String)? in
      let names = profiles.filter { $0.verdict == verdict }.map(\.profile.rawValue)
      return names.isEmpty ? nil : (verdict, names.joined(separator: " "))
    }
    switch parts.first?.verdict {
    case .failed: colour = .red
    case .conformant: colour = .green
    default: colour = .amber
    }
    message =
      parts.isEmpty
      ? Verdict.notClaimed.wording
      : Wording(
        zh: parts.map { "\($0.names) \($0.verdict.wording.zh)" }.joined(separator: ","),
        en: parts.map { "\($0.names) \($0.verdict.wording.en)" }.joined(separator: ", "))
  }

  /// The whole line.
  public func text(_ language: Language = .en) -> String {
    "\(label) · \(message[language])"
  }

  /// The JSON that an endpoint badge of shields.io is drawn from.
  public func endpoint(_ language: Language = .en) -> JSONValue {
    let name =
      switch colour {
      case .green: "green"
      case .amber: "orange"
      case .red: "red"
      }
    return [
      "schemaVersion": 1, "label": .string(label), "message": .string(message[language]),
      "color": .string(name),
    ]
  }
}
