public import GovernanceModel

/// Two runs over the same matters side by side: what another procedure or another calendar would change.
public struct SimulationComparison: Hashable, Sendable {
  /// The run as things are.
  public let base: SimulationReport
  /// The run as they would be.
  public let other: SimulationReport

  /// Holds two reports side by side.
  public init(_ base: SimulationReport, against other: SimulationReport) {
    self.base = base
    self.other = other
  }

  /// One measure in both runs; none where a run does not have it.
  public struct Line: Hashable, Sendable {
    /// The stable name of the measure.
    public let key: String
    /// What it is.
    public let wording: Wording
    /// How much in the first run.
    public let base: Int
    /// How much in the second.
    public let other: Int
    /// By how much the second is more than the first.
    public var difference: Int { other - base }
  }

  /// Every measure of either run, those of the first run first; a missing one counts as none.
  public var lines: [Line] {
    let theirs = Dictionary(
      other.measures.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    let ours = Set(base.measures.map(\.key))
    return base.measures.map {
      Line(key: $0.key, wording: $0.wording, base: $0.value, other: theirs[$0.key] ?? 0)
    }
      + other.measures.filter { !ours.contains($0.key) }.map {
        Line(key: $0.key, wording: $0.wording, base: 0, other: $0.value)
      }
  }

  /// The comparison as canonical JSON (RFC 8785).
  public var canonicalJSON: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("base")
      base.write(to: &json)
      json.key("differences")
      json.array(lines) { json, line in
        json.object { json in
          json.member("base", line.base)
          json.member("difference", line.difference)
          json.member("key", line.key)
          json.member("other", line.other)
        }
      }
      json.key("other")
      other.write(to: &json)
    }
    return json.bytes
  }
}
