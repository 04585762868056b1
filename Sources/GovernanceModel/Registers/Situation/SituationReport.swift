/// A report on the situation: numbers, and the people who answer for it.
///
/// It is kept as it was written, also where it should not have been written so: a small number or a
/// forbidden dimension is a finding. What the kit itself writes is a ``ReportedCount``.
/// Register of R05.
public struct SituationReport: Hashable, Sendable {
  /// The first day it speaks of.
  public let from: CivilDate
  /// The last day it speaks of.
  public let through: CivilDate
  /// Why it was written.
  public let occasion: Occasion
  /// The person who wrote it.
  public let author: Actor.ID?
  /// The person who approved it.
  public let approver: Actor.ID?
  /// Its numbers.
  public let cells: [ReportCell]
  /// The records it rests on.
  public let sources: [RegisterLine.ID]

  /// Creates a record.
  public init(
    from: CivilDate, through: CivilDate, occasion: Occasion = .regular, author: Actor.ID? = nil,
    approver: Actor.ID? = nil, cells: [ReportCell] = [], sources: [RegisterLine.ID] = []
  ) {
    self.from = from
    self.through = through
    self.occasion = occasion
    self.author = author
    self.approver = approver
    self.cells = cells
    self.sources = sources
  }

  /// Why a report is written.
  ///
  /// Code list: `regular`, `sensitive`, `incident`.
  public enum Occasion: String, Hashable, Sendable, Codable, CaseIterable {
    /// 定期.
    case regular
    /// 敏感时期.
    case sensitive
    /// 重大情况.
    case incident
  }
}

extension SituationReport.Occasion: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .regular: Wording(zh: "定期", en: "the usual one")
    case .sensitive: Wording(zh: "敏感时期", en: "a sensitive time")
    case .incident: Wording(zh: "重大情况", en: "a grave incident")
    }
  }
}

extension SituationReport: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<SituationReport>(
    "SituationReport", type: "situationReport", zh: "形势研判报告", en: "a report on the situation"
  ) { door in
    let from = door.required("from", \.from, .date, zh: "首日", en: "the first day it speaks of")
    let through = door.required(
      "through", \.through, .date, zh: "末日", en: "the last day it speaks of")
    let occasion = door.defaulted(
      "occasion", \.occasion, .code(), usually: .regular, zh: "编制缘由", en: "why it was written")
    let author = door.optional(
      "author", \.author, .identifier(), zh: "编制人", en: "the person who wrote it")
    let approver = door.optional(
      "approver", \.approver, .identifier(), zh: "审定人", en: "the person who approved it")
    let cells = door.defaulted(
      "cells", \.cells, .list(.object(), 0...2000), usually: [], zh: "统计", en: "its numbers")
    let sources = door.defaulted(
      "sources", \.sources, .list(.identifier(), 0...1000), usually: [], zh: "依据的记录",
      en: "the records it rests on")
    guard let from, let through, let occasion, let author, let approver, let cells, let sources
    else { return nil }
    return SituationReport(
      from: from, through: through, occasion: occasion, author: author, approver: approver,
      cells: cells, sources: sources)
  }
}
