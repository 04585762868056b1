#if Tool
  import ArgumentParser
  import GovernanceModel

  /// Goes the way of derivations again, on the calendar of today.
  struct DeadlineReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "replay",
      abstract: "Checks deadlines, one a line on standard input, step by step. 逐步复核标准输入中的期限。",
      discussion: """
        Takes what `deadline explain --json` writes, or values of the published type Deadline, and \
        answers each with a line of JSON: `{"due":…,"follows":true}`, or the step that does not follow. \
        It proves that the way leads to the day, and not that the rule is the law's.
        """)

    @OptionGroup var calendar: CalendarOption
    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      var doesAnyBreak = false
      do throws(CommandRefusal) {
        let days = try calendar.loadedCalendar()
        for line in InputLines() {
          let (answer, follows) = answer(line, days, language)
          doesAnyBreak = doesAnyBreak || !follows
          print(answer)
        }
      } catch {
        throw error.printed(language, asJSON: true)
      }
      if doesAnyBreak { throw ExitCode(1) }
    }

    private func answer(
      _ line: [UInt8], _ calendar: WorkCalendar, _ language: Language
    ) -> (text: String, follows: Bool) {
      var json = JSONWriter()
      var follows = false
      json.object { json in
        do throws(GovernanceModel.ValidationError) {
          let value = try Self.value(line)
          switch try derivation(value).replay(on: calendar) {
          case .follows(let due) where Self.differs(due, from: value):
            json.member("code", "derivation.due")
            json.member("follows", false)
            json.member("message", Self.otherDay(due)[language])
          case .follows(let due):
            follows = true
            json.member("due", due.map { $0.endOfDay?.description ?? $0.instant.description })
            json.member("follows", true)
          case .breaks(let fault):
            json.member("code", fault.code.rawValue)
            json.member("follows", false)
            json.member("message", fault.wording[language])
            json.member("step", fault.step)
          }
        } catch {
          json.member("code", error.findings.first?.code)
          json.member("follows", false)
          json.member("message", error.findings.first?.sentence(language))
        }
      }
      return (String(decoding: json.bytes, as: UTF8.self), follows)
    }

    private static func value(
      _ line: [UInt8]
    ) throws(GovernanceModel.ValidationError) -> JSONValue {
      do throws(WireError) { return try JSONReader.read(line) } catch { throw unreadable }
    }

    /// The way proves the day; where a day is written beside it, it must be the same.
    private static func differs(_ due: Due?, from value: JSONValue) -> Bool {
      guard case .object(let object) = value else { return false }
      let (day, moment) = (due?.endOfDay?.description, due?.moment?.description)
      let proved: JSONValue = (day ?? moment).map { .string($0) } ?? .null
      return object["due"].map { $0 != proved } ?? false
        || object["dueEndOf"].map { $0 != day.map { .string($0) } } ?? false
        || object["dueAt"].map { $0 != moment.map { .string($0) } } ?? false
    }

    private static func otherDay(_ due: Due?) -> Wording {
      let proved = due.map { $0.endOfDay?.description ?? $0.instant.description }
      return Wording(
        zh: "到期日与推算不符:现为另一时点,应为 \(proved ?? "没有到期日")。",
        en: "It is said to fall due otherwise: found another time, expected \(proved ?? "no date")."
      )
    }

    private func derivation(
      _ value: JSONValue
    ) throws(GovernanceModel.ValidationError) -> Derivation {
      guard case .object(let object) = value, case .array(let values)? = object["derivation"] else {
        throw Self.unreadable
      }
      var steps: [DerivationStep] = []
      for (index, value) in values.enumerated() {
        do throws(GovernanceModel.ValidationError) {
          steps.append(try DerivationStep(validating: Draft(value)))
        } catch {
          throw GovernanceModel.ValidationError(
            subject: error.subject,
            findings: error.findings.map { $0.under("$.derivation[\(index)]") })
        }
      }
      return Derivation(steps)
    }

    private static let unreadable = GovernanceModel.ValidationError(
      subject: "Derivation",
      findings: [
        ValidationFinding(
          code: "derivation.unreadable", path: "$",
          what: Wording(zh: "无法读取推算步骤", en: "The steps cannot be read"),
          found: Wording(zh: "其他内容", en: "something else"),
          expected: Wording(
            zh: "带有 derivation 数组的 JSON 对象", en: "an object of JSON with an array derivation"))
      ])
  }
#endif
