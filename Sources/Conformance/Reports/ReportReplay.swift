import GovernanceModel

/// One vector run again against the answers that stand in a report.
struct ReportReplay {
  /// What the answers come to; not run where they do not bear any result.
  let result: VectorResult
  /// In what the recorded result does not follow from its transcript.
  let findings: [ReportFinding]

  /// Why a transcript cannot be followed to its end.
  private struct Break: Error {
    let code: ReportFinding.Code
    let zh: String
    let en: String
  }

  init(
    of vector: Vector, in book: VectorBook, for subject: SubjectDescription,
    _ recorded: VectorResult
  ) async {
    let unproven = VectorResult(id: vector.id, outcome: .notRun)
    // A vector that was not run was not spoken about either.
    guard recorded.outcome != .notRun || !recorded.transcript.isEmpty else {
      result = unproven
      findings = Self.extras(recorded)
      return
    }
    let script: VectorScript
    do throws(WireError) { script = try VectorScript(vector, in: book) } catch {
      result = unproven
      findings = [
        ReportFinding(
          .message, vector.id, zh: "\(vector.id):\(error.description)",
          en: "\(vector.id): \(error.description)")
      ]
      return
    }
    var exchanges = recorded.transcript[...]
    var halt: Break?
    var replay = VectorRun(vector, script, for: subject)
    let derived = await replay.result { message, spelling in
      let place = recorded.transcript.count - exchanges.count + 1
      guard let exchange = exchanges.popFirst() else {
        halt = halt ?? Self.tooShort(at: place)
        return .failure(.garbage(""))
      }
      switch Self.answer(exchange, to: message, in: spelling, at: place) {
      case .success(let answer): return answer
      case .failure(let reason):
        halt = halt ?? reason
        return .failure(.garbage(""))
      }
    }
    if halt == nil, !exchanges.isEmpty {
      halt = Self.tooLong(recorded.transcript.count - exchanges.count, recorded.transcript.count)
    }
    if let halt {
      result = unproven
      findings = [
        ReportFinding(
          halt.code, vector.id, zh: "\(vector.id):\(halt.zh)", en: "\(vector.id): \(halt.en)")
      ]
    } else {
      result = derived
      findings = Self.differences(recorded, derived)
    }
  }

  /// What the report has as the answer to a message, if it is the message that stands there.
  private static func answer(
    _ exchange: Exchange, to message: JSONValue, in spelling: Spelling, at place: Int
  ) -> Result<Result<SubjectAnswer, SubjectFault>, Break> {
    guard exchange.sent == message else {
      return .failure(
        Break(
          code: .message, zh: "第 \(place) 条消息不是套件所发:现为 \(exchange.sent.text),应为 \(message.text)。",
          en: "message \(place) is not the suite's: "
            + "found \(exchange.sent.text), expected \(message.text)."))
    }
    guard exchange.spelling == spelling else {
      let (found, expected) = (exchange.spelling.rawValue, spelling.rawValue)
      return .failure(
        Break(
          code: .message, zh: "第 \(place) 条消息的写法不是套件所用:现为 \(found),应为 \(expected)。",
          en: "message \(place) is not written as the suite does: found \(found), "
            + "expected \(expected)."))
    }
    switch (exchange.answer, exchange.fault) {
    case (nil, let code?):
      guard let fault = SubjectFault(recorded: code) else { break }
      return .success(.failure(fault))
    case (let json?, nil):
      guard let answer = try? SubjectAnswer(json: json) else { break }
      return .success(.success(answer))
    default: break
    }
    return .failure(
      Break(
        code: .answer, zh: "第 \(place) 条消息的应答不是应答。",
        en: "what stands as the answer to message \(place) is no answer."))
  }

  private static func tooShort(at place: Int) -> Break {
    Break(
      code: .tooShort, zh: "记录不完整:缺第 \(place) 条消息。",
      en: "found no message \(place), expected the vector to go on.")
  }

  private static func tooLong(_ expected: Int, _ found: Int) -> Break {
    Break(
      code: .tooLong, zh: "记录过长:现有 \(found) 条消息,应为 \(expected) 条。",
      en: "found \(found) messages, expected the vector to end with message \(expected).")
  }
}
