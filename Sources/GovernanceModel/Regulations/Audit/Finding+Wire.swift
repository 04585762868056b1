extension Finding: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Finding>(
    "Finding", zh: "制度检查发现", en: "where a center did not keep a clause"
  ) { door in
    let clause = door.required("clause", \.clause, .identifier(), zh: "条款", en: "the clause")
    let regulation = door.required(
      "regulation", \.regulation, .version, zh: "制度版本", en: "the regulation's version")
    let code = door.required("code", \.code, .codeText, zh: "检查代码", en: "the check's code")
    let center = door.required("center", \.center, .identifier(), zh: "综治中心", en: "the center")
    let subject = door.required(
      "subject", \.subject, .findingSubject, zh: "所指", en: "what it is about")
    let day = door.required("day", \.day, .date, zh: "日期", en: "the day it was broken")
    let evidence = door.defaulted(
      "evidence", \.evidence, .list(.identifier(), 0...10_000), usually: [], zh: "证据条目",
      en: "the lines that show it")
    let message = door.required("message", \.message, .object(), zh: "问题", en: "what is wrong")
    let cure = door.required("cure", \.cure, .object(), zh: "整改办法", en: "what would cure it")
    guard let clause, let regulation, let code, let center, let subject, let day, let evidence,
      let message, let cure
    else { return nil }
    return Finding(
      clause: clause, regulation: regulation, code: code, center: center, subject: subject,
      day: day, evidence: evidence, message: message, cure: cure)
  }
}

extension Form where Value == FindingSubject {
  /// What a finding is about, written `line/ID`, `case/ID`, `center/ID` or `day/YYYY-MM-DD`.
  static let findingSubject = written(
    "wire.subject",
    pattern: "^((line|case|center)/[A-Za-z0-9._:-]{1,64}|day/[0-9]{4}-[0-9]{2}-[0-9]{2})$",
    expected: Wording(
      zh: "line/、case/、center/ 加标识,或 day/ 加日期",
      en: "line/, case/ or center/ and an identifier, or day/ and a day"),
    make: { FindingSubject($0) }, text: { $0.description }
  ).withoutPersonalNumbers { $0.description }
}
