#if Tool
  import GovernanceConformance
  import GovernanceModel

  /// Answers the messages of the protocol as text, in the order in which they come.
  actor MessageAnswerer {
    private let subject: any ConformanceSubject
    private var last: Task<Void, Never>?

    /// Creates one for a subject.
    init(_ subject: any ConformanceSubject) { self.subject = subject }

    /// The answer to a message, as a text of JSON.
    ///
    /// A subject is asked one thing at a time: a second request waits until the first is answered.
    func answer(to text: [UInt8]) async -> [UInt8] {
      let (subject, before) = (subject, last)
      let task = Task {
        await before?.value
        return await Self.answer(to: text, of: subject)
      }
      last = Task { _ = await task.value }
      return await task.value
    }

    private static func answer(
      to text: [UInt8], of subject: any ConformanceSubject
    ) async -> [UInt8] {
      var answer: JSONValue
      do throws(WireError) {
        answer = await self.answer(to: try JSONReader.read(text), of: subject)
      } catch {
        answer = SubjectAnswer.errored(message: error.description, trace: nil).json(seq: 0)
      }
      var writer = JSONWriter()
      writer.value(answer)
      return writer.bytes
    }

    private static func answer(
      to message: JSONValue, of subject: any ConformanceSubject
    ) async -> JSONValue {
      // What has no number is answered all the same, so that whoever sent it does not wait.
      let seq = (try? message.integer("seq")) ?? 0
      do throws(WireError) {
        guard case .object(var body) = message else {
          throw WireError(path: "", found: message.kind, expected: "a message")
        }
        _ = try message.integer("seq")
        body["seq"] = nil
        let request = try SubjectRequest(seq: seq, body: .object(body))
        return await subject.handle(request).json(seq: seq)
      } catch {
        return SubjectAnswer.errored(message: error.description, trace: nil).json(seq: seq)
      }
    }
  }
#endif
