import GovernanceModel

/// What the page says of a vector that did not pass.
extension ReportPage {
  /// The failures in full, in the order of the report, until they fill what there is room for.
  static func details(of failures: [VectorResult]) -> [String: String] {
    var (details, size): ([String: String], Int) = ([:], 0)
    for result in failures {
      guard size < longestDetails else { break }
      let detail = result.failure.map { Self.detail($0, result.transcript.last) } ?? ""
      details[result.id] = detail
      size += detail.utf8.count
    }
    return details
  }

  func said(of result: VectorResult) -> String {
    switch result.outcome {
    case .passed, .notRun: return ""
    case .skipped:
      return "<p>\(PageMarkup.both("缺少的能力:", "It cannot do: "))"
        + "<code>\(PageMarkup.name(result.lacking ?? "-"))</code></p>"
    case .failed:
      let known = index.known(result).map { entry in
        "<p class=\"wrong\">"
          + PageMarkup.both("已知失败,至 \(entry.expires):", "Known to fail until \(entry.expires): ")
          + "\(PageMarkup.link(entry.link))</p>"
      }
      let length = details[result.id] == nil ? 160 : FailureText.longestSentence
      let sentence = result.failure?.sentence ?? result.outcome.wording
      return [
        known ?? "",
        "<p>"
          + PageMarkup.both(
            MarkupText.clipped(sentence.zh, to: length), MarkupText.clipped(sentence.en, to: length)
          )
          + "</p>",
        details[result.id] ?? "",
      ].filter { !$0.isEmpty }.joined(separator: "\n")
    }
  }

  /// What was expected beside what was found, and below it the message and the whole answer.
  private static func detail(_ failure: VectorFailure, _ last: Exchange?) -> String {
    let text = FailureText(failure)
    let path =
      failure.path.isEmpty
      ? ""
      : " \(PageMarkup.both("路径", "at")) "
        + "<code class=\"path\">\(PageMarkup.name(failure.path))</code>"
    let step =
      failure.step == 0
      ? PageMarkup.both("布置情境时", "Before the first step")
      : PageMarkup.both("第 \(failure.step) 步", "Step \(failure.step)")
    let answer = last?.answer.map(FailureText.text) ?? last?.fault ?? "-"
    return """
      <p class="place">\(step)\(path)</p>
      <div class="sides">
      \(side(PageMarkup.both("应为", "expected"), text.expected))
      \(side(PageMarkup.both("现为", "found"), text.found ?? "-"))
      </div>
      <details><summary>\(PageMarkup.both("消息与应答", "Message and answer"))</summary>
      <div class="sides">
      \(side(PageMarkup.both("发送", "sent"), text.sent))
      \(side(PageMarkup.both("应答", "answer"), answer))
      </div>
      </details>
      """
  }

  private static func side(_ name: String, _ text: String) -> String {
    // A line break right after the tag is dropped by the parser, so that a value keeps its own.
    "<figure><figcaption>\(name)</figcaption><pre>\n\(MarkupText.escaped(text))</pre></figure>"
  }
}
