import GovernanceModel

/// How messages get to a subject and answers back.
///
/// A runner opens one conversation after another. What goes wrong on the way is a value
/// (``SubjectFault``), since a subject that crashes, hangs or prints garbage is graded and not an accident.
public protocol SubjectTransport: Sendable {
  /// Its name in reports: `in-process`, `stdio` or `http`.
  var name: String { get }

  /// Sends one message and waits for the answer.
  func send(_ request: SubjectRequest) async -> Result<SubjectAnswer, SubjectFault>

  /// Makes a subject that crashed or hung answer again, as far as that is in the transport's power.
  func revive() async

  /// Ends the conversation and whatever was started for it.
  func close() async
}

extension SubjectTransport {
  /// Reads the answer to a message out of a line of text.
  public static func answer(
    of line: some Sequence<UInt8>, to request: SubjectRequest
  ) -> Result<SubjectAnswer, SubjectFault> {
    do throws(WireError) {
      let json = try JSONReader.read(Array(line))
      let seq = try json.integer("seq")
      // Of what cannot be read nobody can tell the number.
      guard seq == request.seq || seq == 0 && !request.spelling.isReadable else {
        return .failure(.wrongSequence(expected: request.seq, found: seq))
      }
      return .success(try SubjectAnswer(json: json))
    } catch {
      return .failure(.garbage(error.description))
    }
  }
}
