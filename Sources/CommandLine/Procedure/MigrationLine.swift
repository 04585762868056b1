#if Tool && SQLite
  import GovernanceModel
  import GovernanceWorkflow

  /// What a move has met in one case, or what became of it.
  struct MigrationLine {
    let id: CaseID
    private(set) var code: String
    private(set) var isGood: Bool
    private var report: MigrationReport<CaseVocabulary>?
    private var sentences: [Wording]

    init(_ report: MigrationReport<CaseVocabulary>) {
      id = report.id
      code = report.isClear ? "clear" : "blocked"
      isGood = report.isClear
      self.report = report
      sentences = report.obstacles.map(\.wording)
    }

    init(_ failure: MigrationPage<CaseVocabulary>.Failure) {
      id = failure.id
      code = "failed"
      isGood = false
      sentences = [failure.error.message]
    }

    /// The same case after it was to be moved.
    func with(_ outcome: BulkOutcome<CaseVocabulary>) -> MigrationLine {
      var line = self
      line.code = outcome.code
      switch outcome {
      case .accepted: break
      case .refused(let refusal):
        (line.isGood, line.sentences) = (false, refusal.reasons.map(\.wording))
      case .failed(let error): (line.isGood, line.sentences) = (false, [error.message])
      case .notTried: line.isGood = false
      }
      return line
    }

    static func text(_ lines: [MigrationLine], _ language: Language) -> String {
      let rows = lines.map { line in
        [
          line.id.rawValue, line.report?.state.wording[language] ?? "-",
          line.report?.from.version ?? "-", line.code,
          (line.sentences + line.kept).map { $0[language] }.joined(separator: " "),
        ]
      }
      let counts = Dictionary(grouping: lines, by: \.code).mapValues(\.count)
      let summary = counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      let total = Wording(
        zh: "案卷 \(lines.count) 件", en: "cases \(lines.count)")[language]
      return (TextTable(rows).lines + [([total] + summary).joined(separator: ", ")])
        .joined(separator: "\n")
    }

    /// The deadlines that stay as they are though the new version would count them otherwise.
    private var kept: [Wording] {
      (report?.deadlines ?? []).filter(\.isDefinedOtherwise).map { kept in
        let due =
          kept.deadline.due.map { $0.endOfDay?.description ?? $0.instant.description } ?? "-"
        return Wording(
          zh: "“\(kept.duty.wording.zh)”期限不变,仍为 \(due)。",
          en: "The deadline stays \(due): \(kept.duty.wording.en).")
      }
    }

    static func json(_ lines: [MigrationLine], _ language: Language) -> String {
      var json = JSONWriter()
      json.object { json in
        json.key("cases")
        json.array(lines) { json, line in
          json.object { json in
            json.member("case", line.id.rawValue)
            json.member("changed", (line.report?.changed ?? []).map(\.rawValue))
            json.member("from", line.report?.from.description)
            json.member("gained", (line.report?.gained ?? []).map(\.rawValue))
            json.member("kept", line.kept.map { $0[language] })
            json.member("lost", (line.report?.lost ?? []).map(\.rawValue))
            json.member("messages", line.sentences.map { $0[language] })
            json.member("obstacles", (line.report?.obstacles ?? []).map(\.code))
            json.member("outcome", line.code)
            json.member("state", line.report?.state.rawValue)
            json.member("to", line.report?.to.description)
          }
        }
      }
      return String(decoding: json.bytes, as: UTF8.self)
    }
  }
#endif
