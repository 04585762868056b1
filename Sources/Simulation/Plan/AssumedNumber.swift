public import GovernanceModel

/// A number that a plan supposes in place of the usual one, with where it comes from.
///
/// Invariant: plans have a number of that name, and it lies within what it may be.
public struct AssumedNumber: Hashable, Sendable {
  /// Which number.
  public let name: String
  /// How much.
  public let amount: Int
  /// Where it comes from; an assumption of the simulation unless somebody says better.
  public let provenance: Provenance

  /// Creates a number; whether a plan takes it, the plan's door says.
  public init(_ name: String, _ amount: Int, _ provenance: Provenance = Assumption.provenance) {
    self.name = name
    self.amount = amount
    self.provenance = provenance
  }

  private var stated: Provenance? { provenance }
}

extension AssumedNumber: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<AssumedNumber>(
    "AssumedNumber", zh: "模拟的假设数", en: "a number that a simulation supposes"
  ) { door in
    let amount = door.required(
      "amount", \.amount, .integer(0...1_000_000), zh: "数值", en: "how much")
    let name = door.required("name", \.name, .text(1...60), zh: "名称", en: "which number")
    // It may be left out and is always written: nobody is to read a number without its source.
    let provenance = door.optional(
      "provenance", \.stated, .object(), zh: "来源", en: "the source")
    guard let amount, let name, let provenance else { return nil }
    let known = Assumption.named(name)
    door.check(
      "plan.name", at: "name", known != nil, zh: "没有这个假设数", en: "There is no such number",
      found: Wording(zh: "其他名称", en: "another name"),
      expected: Wording(
        zh: "governance procedure simulate --print-plan 列出的名称之一",
        en: "one that governance procedure simulate --print-plan lists"))
    door.check(
      "plan.range", at: "amount", known.map { $0.range.contains(amount) },
      zh: "假设数 \(name) 超出范围", en: "The number \(name) is out of range",
      found: Wording(zh: "\(amount)", en: "\(amount)"),
      expected: known.map {
        Wording(
          zh: "\($0.range.lowerBound) 至 \($0.range.upperBound)",
          en: "\($0.range.lowerBound) to \($0.range.upperBound)")
      } ?? Wording(zh: "", en: ""))
    return AssumedNumber(name, amount, provenance ?? Assumption.provenance)
  }
}
