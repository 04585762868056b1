#if Tool
  import GovernanceModel

  /// The event that a deadline is counted from, as it was typed: a day, or a moment in China or UTC.
  struct StartArgument {
    /// The moment; of a day its first.
    let moment: Instant
    /// Whether a time of the day was given.
    let hasTime: Bool

    /// Reads `YYYY-MM-DD`, `YYYY-MM-DDThh:mm` by a clock in China, or RFC 3339 in UTC.
    init?(_ text: String) {
      if let day = CivilDate(text) {
        moment = .start(of: day)
        hasTime = false
      } else if let instant = Instant(text) {
        moment = instant
        hasTime = true
      } else {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = CivilDate(String(parts[0])),
          let time = ClockTime(String(parts[1])),
          let instant = Instant(day, hour: time.minutes / 60, minute: time.minutes % 60)
        else { return nil }
        moment = instant
        hasTime = true
      }
    }

    /// Why a text is no start.
    static func refusal(_ option: String, _ text: String) -> CommandRefusal {
      let found = Wording(
        zh: "\(text.unicodeScalars.count) 个字符的文本",
        en: "a text of \(text.unicodeScalars.count) characters")
      return CommandRefusal(
        code: "\(option).malformed",
        message: Wording(
          zh: "--\(option) 不是日期或时刻:现为\(found.zh),应为存在的日期 YYYY-MM-DD 或时刻 YYYY-MM-DDThh:mm。",
          en: "--\(option) is neither a day nor a moment: found \(found.en), expected a day "
            + "YYYY-MM-DD that exists, or a moment YYYY-MM-DDThh:mm."))
    }
  }
#endif
