/// A day on which a place rests or works by a decision of its own, beside the national arrangement.
///
/// Autonomous areas may set days of rest by their own customs (全国年节及纪念日放假办法, Article 4).
///
/// Invariant: none; of one day the calendar's door takes a single entry.
public struct LocalDay: Hashable, Sendable {
  /// The day.
  public let date: CivilDate
  /// Whether offices work on it.
  public let isWorking: Bool
  /// The document that says so.
  public let source: Wording

  /// Creates a day.
  public init(_ date: CivilDate, isWorking: Bool, source: Wording) {
    self.date = date
    self.isWorking = isWorking
    self.source = source
  }

  /// What the day is.
  ///
  /// A weekday that is worked though the nation rests is an ordinary one there.
  var kind: DayKind {
    guard isWorking else { return .holiday }
    return date.weekday.isRestDay ? .makeUpWorkday : .workday
  }
}

extension LocalDay: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<LocalDay>(
    "LocalDay", zh: "地方放假或上班日", en: "a day of rest or of work by local decision"
  ) { door in
    let date = door.required("date", \.date, .date, zh: "日期", en: "the day")
    let isWorking = door.required(
      "isWorking", \.isWorking, .flag, zh: "是否上班", en: "whether it is worked")
    let source = door.required("source", \.source, .object(), zh: "依据文件", en: "the document")
    guard let date, let isWorking, let source else { return nil }
    return LocalDay(date, isWorking: isWorking, source: source)
  }
}
