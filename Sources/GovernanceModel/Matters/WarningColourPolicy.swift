/// Which colour stands for which severity.
///
/// The law gives four colours to the warnings of natural disasters, accidents and public-health
/// incidents (突发事件应对法, Article 63) and none to disputes and petitions: there they are a
/// convention, which districts hold differently, so it is data with its provenance. A colour is
/// shown beside the grade and decides nothing.
///
/// Invariant: no two grades have one colour.
public struct WarningColourPolicy: Hashable, Sendable {
  /// The colour of what is ordinary.
  public let ordinary: WarningColour
  /// The colour of what is larger.
  public let larger: WarningColour
  /// The colour of what is major.
  public let major: WarningColour
  /// The colour of what is gravest.
  public let gravest: WarningColour
  /// Where the colours come from.
  public let provenance: Provenance

  /// The default: blue, yellow, orange and red in rising order.
  public static let standard = WarningColourPolicy(
    ordinary: .blue, larger: .yellow, major: .orange, gravest: .red,
    provenance: .typical(
      Wording(zh: "参照突发事件预警颜色", en: "after the colours of warnings of emergencies")))

  /// The colour of a severity.
  public subscript(severity: Severity) -> WarningColour {
    switch severity {
    case .ordinary: ordinary
    case .larger: larger
    case .major: major
    case .gravest: gravest
    }
  }
}

extension WarningColourPolicy: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<WarningColourPolicy>(
    "WarningColourPolicy", zh: "严重程度的颜色", en: "which colour stands for which severity"
  ) { door in
    let ordinary = door.required(
      "ordinary", \.ordinary, .code(), zh: "一般", en: "the colour of what is ordinary")
    let larger = door.required(
      "larger", \.larger, .code(), zh: "较大", en: "the colour of what is larger")
    let major = door.required(
      "major", \.major, .code(), zh: "重大", en: "the colour of what is major")
    let gravest = door.required(
      "gravest", \.gravest, .code(), zh: "特别重大", en: "the colour of what is gravest")
    let provenance = door.required(
      "provenance", \.provenance, .object(), zh: "来源", en: "where the colours come from")
    let colours = [ordinary, larger, major, gravest].compactMap(\.self)
    door.check(
      "warningColourPolicy.colours", at: "",
      colours.count < 4 ? nil : Set(colours).count == 4, zh: "两级同色",
      en: "Two grades have one colour", found: Shown.same("\(Set(colours).count)"),
      expected: Wording(zh: "四种颜色", en: "four colours"))
    guard let ordinary, let larger, let major, let gravest, let provenance else { return nil }
    return WarningColourPolicy(
      ordinary: ordinary, larger: larger, major: major, gravest: gravest, provenance: provenance)
  }
}
