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
        answers each with a line of JSON: `{"due":…,"follows":true}`, or the step that does not follow.
        """)

    @OptionGroup var law: LawOptions
    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      var doesAnyBreak = false
      do throws(LawOptions.Refused) {
        let calendar = try law.loadedCalendar().get()
        for line in InputLines() {
          let (answer, follows) = answer(line, calendar, language)
          doesAnyBreak = doesAnyBreak || !follows
          print(answer)
        }
      } catch {
        throw error.refusal.printed(language, asJSON: true)
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
          switch try derivation(line).replay(on: calendar) {
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

    /// The derivation alone is read: whatever else stands beside it proves nothing.
    private func derivation(_ line: [UInt8]) throws(GovernanceModel.ValidationError) -> Derivation {
      let values: [JSONValue]
      do throws(WireError) {
        values = try JSONReader.read(line).required("derivation") { (list) throws(WireError) in
          try list.elements { (step) throws(WireError) in step }
        }
      } catch {
        throw Self.unreadable(error)
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

    private static func unreadable(_ error: WireError) -> GovernanceModel.ValidationError {
      GovernanceModel.ValidationError(
        subject: "Derivation",
        findings: [
          ValidationFinding(
            code: "derivation.unreadable", path: "$",
            what: Wording(zh: "无法读取推算步骤", en: "The steps cannot be read"),
            found: Wording(zh: error.found, en: error.found),
            expected: Wording(zh: error.expected, en: error.expected))
        ])
    }
  }
#endif
