extension LawBook: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<LawBook>(
    "LawBook", zh: "期限规则汇编", en: "an edition of the deadline rules"
  ) { door in
    let version = door.required("version", \.version, .version, zh: "版本", en: "its edition")
    let statutes = door.defaulted(
      "statutes", \.statutes, .list(.object(), 0...1000), usually: [], zh: "另引的法律法规",
      en: "the statutes that it cites beyond those of the kit")
    let rules = door.required(
      "rules", \.rules, .list(.object(), 1...1000), zh: "规则", en: "its rules")
    let untimed = door.defaulted(
      "untimed", \.untimed, .list(.object(), 0...1000), usually: [], zh: "不设期限的规定",
      en: "provisions that set no deadline")
    // One entry that cannot be read must not hide what is wrong with the others, nor make them wrong.
    let parts = Parts(
      statutes: statutes.map { Array($0.enumerated()) }
        ?? door.readable("statutes", .object(), upTo: 1000),
      rules: rules.map { Array($0.enumerated()) } ?? door.readable("rules", .object(), upTo: 1000),
      untimed: untimed.map { Array($0.enumerated()) }
        ?? door.readable("untimed", .object(), upTo: 1000),
      knowsEveryStatute: statutes != nil)
    door.report(parts.findings)
    guard let version, let statutes, let rules, let untimed else { return nil }
    return LawBook(version: version, statutes: statutes, rules: rules, untimed: untimed)
  }
}
