public import GovernanceModel
public import GovernanceWorkflow

/// Says how far the writing of the district has come: a bar on a terminal, a few plain lines elsewhere.
///
/// It only makes the text; where that goes is the caller's.
public struct DistrictProgress: Sendable {
  private let language: Language
  private let redraws: Bool
  private static let width = 30

  /// Creates progress in a language.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - redraws: Whether what was written can be drawn over, as on a terminal.
  public init(in language: Language, redraws: Bool) {
    self.language = language
    self.redraws = redraws
  }

  /// What to write after one more center's part, or nothing if there is nothing new to say.
  ///
  /// On a terminal this is the whole line anew. Elsewhere it is a line after each fifth of the centers.
  public func text(after written: DirectoryCounts) -> String? {
    let isDone = written.households >= DistrictPlan.households
    guard redraws else {
      guard written.centers.isMultiple(of: 44) || isDone else { return nil }
      return sentence(written)[language] + "\n"
    }
    let filled = min(Self.width, written.households * Self.width / DistrictPlan.households)
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    return "\r\(bar) \(sentence(written)[language])" + (isDone ? "\n" : "")
  }

  private func sentence(_ written: DirectoryCounts) -> Wording {
    Wording(
      zh: "已载入 \(written.centers) 个中心、\(written.units) 个联户单元、\(written.households) 户",
      en: "\(written.centers) centers, \(written.units) units, \(written.households) households")
  }
}
