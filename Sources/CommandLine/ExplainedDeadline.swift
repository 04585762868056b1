#if Tool
  import GovernanceModel

  /// A deadline as the command tells it, in words or as JSON.
  struct ExplainedDeadline {
    let rule: DeadlineRule
    let law: LawBook
    let calendar: WorkCalendar
    /// The start as it was typed.
    let from: String
    let deadline: Deadline

    /// The deadline in words: what and until when, then each step.
    func text(_ language: Language) -> String {
      let head = "\(rule.id) \(rule.title[language])"
      let steps = deadline.derivation.sentences(language, knowing: law.statutes).enumerated().map {
        "\($0 + 1). \($1)"
      }
      return ([head, sentence[language]] + steps).joined(separator: "\n")
    }

    private var sentence: Wording {
      let (limit, event) = (rule.limit.wording, rule.startEvent.wording)
      let until =
        switch deadline.due {
        case .endOf(let day): Wording(zh: "至 \(day) 24:00", en: "to the end of \(day)")
        case .at(let moment): Wording(zh: "至 \(moment.chinaTime)", en: "to \(moment.chinaTime)")
        case nil: Wording(zh: "没有确定的日期", en: "without a fixed date")
        }
      let norm = rule.strength == .norm ? rule.strength.wording : nil
      switch rule.limit {
      case .promptly:
        return Wording(
          zh: "自\(event.zh)(\(from))起及时办理,没有规定日数",
          en: "promptly from \(event.en) (\(from)), without a number of days")
      case .designated:
        return Wording(
          zh: "自\(event.zh)(\(from))起,按交办单指定的日期,\(until.zh)",
          en: "by the day that the order names, from \(event.en) (\(from)), \(until.en)")
      case .fixed:
        return Wording(
          zh: "自\(event.zh)(\(from))起 \(limit.zh),\(until.zh)"
            + (norm.map { "(\($0.zh))" } ?? ""),
          en: "\(limit.en) from \(event.en) (\(from)), \(until.en)"
            + (norm.map { " (\($0.en))" } ?? ""))
      }
    }

    /// The deadline as one object of canonical JSON; each step has the published form.
    var json: String {
      var json = JSONWriter()
      json.object { json in
        json.member("calendar", calendar.version.description)
        // What a file adds lies upon the nation's calendar, which is told, too.
        json.member("calendarBase", WorkCalendar.national.version.description)
        json.key("derivation")
        json.array(deadline.derivation.steps) { json, step in step.write(to: &json) }
        json.key("due")
        switch deadline.due {
        case .endOf(let day): json.string(day.description)
        case .at(let moment): json.string(moment.description)
        case nil: json.null()
        }
        json.key("explanation")
        json.object { json in
          json.member("en", deadline.derivation.sentences(.en, knowing: law.statutes))
          json.member("zh", deadline.derivation.sentences(.zh, knowing: law.statutes))
        }
        json.member("from", from)
        json.member("holder", rule.holder.rawValue)
        json.member("law", law.version.description)
        json.key("missingYears")
        json.array(deadline.derivation.missingYears) { $0.number($1) }
        json.key("provenance")
        rule.provenance.write(to: &json)
        json.member("provisional", deadline.isProvisional)
        json.member("readsFrom", deadline.derivation.reads?.from.description)
        json.member("readsThrough", deadline.derivation.reads?.through.description)
        json.member("rule", rule.id.rawValue)
        json.member("start", deadline.start.description)
        json.member("startEvent", rule.startEvent.rawValue)
        json.member("strength", rule.strength.rawValue)
        json.key("title")
        rule.title.write(to: &json)
      }
      return String(decoding: json.bytes, as: UTF8.self)
    }
  }
#endif
