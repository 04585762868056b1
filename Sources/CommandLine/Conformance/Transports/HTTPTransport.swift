#if Tool
  import Foundation
  import GovernanceConformance
  import GovernanceModel

  /// Asks a subject that answers over HTTP: one message a request, its answer in the response.
  ///
  /// Not by URLSession, which on Linux loses about one response in two thousand where each has a connection of
  /// its own; a run of the suite sends more, and a lost one would count against the subject.
  struct HTTPTransport: SubjectTransport {
    /// Where messages go, on whatever host.
    static let path = "/conformance/v1/messages"

    /// `http`.
    var name: String { "http" }

    private let post: HTTPPost
    private let patience: Duration

    /// Creates a transport to a URL; one without a path gets the one that the protocol names.
    ///
    /// - Returns: Nothing where the text is no URL of HTTP.
    init?(_ text: String, patience: Duration) {
      guard var parts = URLComponents(string: text), parts.scheme == "http",
        let host = parts.host, !host.isEmpty, (1...65_535).contains(parts.port ?? 80)
      else { return nil }
      if ["", "/"].contains(parts.path) { parts.path = Self.path }
      post = HTTPPost(
        host: host.trimmingCharacters(in: CharacterSet(charactersIn: "[]")),
        port: UInt16(parts.port ?? 80),
        target: parts.percentEncodedPath + (parts.percentEncodedQuery.map { "?\($0)" } ?? ""))
      self.patience = patience
    }

    /// Sends one message and waits for the answer.
    func send(_ request: SubjectRequest) async -> Result<SubjectAnswer, SubjectFault> {
      let (post, body, patience) = (post, request.bytes, patience)
      let answer = await withTaskGroup(of: Result<[UInt8], SubjectFault>.self) { group in
        group.addTask {
          do throws(SubjectFault) { return .success(try await post.response(to: body)) } catch {
            return .failure(error)
          }
        }
        group.addTask {
          try? await Task.sleep(for: patience)
          return .failure(.timedOut(milliseconds: Int(patience / .milliseconds(1))))
        }
        defer { group.cancelAll() }
        return await group.next() ?? .failure(.unreachable("no answer"))
      }
      return answer.flatMap { Self.answer(of: $0, to: request) }
    }

    /// Does nothing: whoever started the subject has to start it again.
    func revive() async {}

    /// Does nothing: each message had a connection of its own.
    func close() async {}
  }
#endif
