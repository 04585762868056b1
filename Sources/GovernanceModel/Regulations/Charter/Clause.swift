/// A numbered clause of a regulation: what it says, where it comes from, and how it is checked.
///
/// The text is the kit's own; only the titles of the ten regulations are public.
///
/// Invariants of the door: it is checked and says what cures a finding, or it is an open norm and says why;
/// only what is checked can stand before an act.
public struct Clause: Hashable, Sendable {
  /// The names of clauses.
  public typealias ID = Identifier<Clause>

  /// Its number, such as `R02.3`.
  public let id: ID
  /// Whether it orders, forbids or allows.
  public let kind: ClauseKind
  /// What it says.
  public let text: Wording
  /// Where it comes from.
  public let provenance: Provenance
  /// The code of the check that finds where it was not kept.
  public let check: String?
  /// What would cure a finding.
  public let cure: Wording?
  /// The acts of the procedure that it stands before, by their codes.
  public let gates: [String]
  /// Why no record can show whether it was kept, where none can.
  public let openNorm: Wording?

  /// Creates a clause that is checked.
  public init(
    _ id: ID, _ kind: ClauseKind, _ text: Wording, provenance: Provenance, check: String,
    cure: Wording, gates: [String] = []
  ) {
    self.init(id, kind, text, provenance, check, cure, gates, nil)
  }

  /// Creates a clause that no record can show to be kept or broken.
  public init(
    _ id: ID, _ kind: ClauseKind, _ text: Wording, provenance: Provenance, openNorm: Wording
  ) {
    self.init(id, kind, text, provenance, nil, nil, [], openNorm)
  }

  private init(
    _ id: ID, _ kind: ClauseKind, _ text: Wording, _ provenance: Provenance, _ check: String?,
    _ cure: Wording?, _ gates: [String], _ openNorm: Wording?
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.provenance = provenance
    self.check = check
    self.cure = cure
    self.gates = gates
    self.openNorm = openNorm
  }
}

extension Clause: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Clause>("Clause", zh: "制度条款", en: "a clause of a regulation") {
    door in
    let id = door.required("id", \.id, .identifier(), zh: "条款号", en: "its number")
    let kind = door.required("kind", \.kind, .code(), zh: "性质", en: "orders, forbids or allows")
    let text = door.required("text", \.text, .object(), zh: "内容", en: "what it says")
    let provenance = door.required(
      "provenance", \.provenance, .object(), zh: "来源", en: "where it comes from")
    let check = door.optional("check", \.check, .codeText, zh: "检查代码", en: "the check's code")
    let cure = door.optional("cure", \.cure, .object(), zh: "整改办法", en: "what cures a finding")
    let gates = door.defaulted(
      "gates", \.gates, .distinct(.codeText, 0...50), usually: [], zh: "把关的动作",
      en: "the acts that it stands before")
    let openNorm = door.optional(
      "openNorm", \.openNorm, .object(), zh: "不能由记录检查的缘由", en: "why it cannot be checked")
    guard let id, let kind, let text, let provenance, let check, let cure, let gates, let openNorm
    else { return nil }
    let isChecked = check != nil && cure != nil && openNorm == nil
    let isOpen = check == nil && cure == nil && openNorm != nil && gates.isEmpty
    door.check(
      "clause.parts", at: "", isChecked || isOpen,
      zh: "条款 \(id) 既未说明如何检查,也未说明为何不能检查,或两者并存",
      en: "Clause \(id) says neither how it is checked nor why it cannot be, or both",
      found: Wording(zh: "不完整的条款", en: "a clause of other parts"),
      expected: Wording(
        zh: "检查代码与整改办法,或不能检查的缘由", en: "a check and a cure, or an open norm's reason"))
    return Clause(id, kind, text, provenance, check, cure, gates, openNorm)
  }
}
