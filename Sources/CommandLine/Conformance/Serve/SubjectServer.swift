#if Tool
  import FlyingFox
  import FlyingSocks
  import Foundation
  import GovernanceModel

  /// Answers the messages of the protocol over HTTP, to this machine only.
  struct SubjectServer {
    /// A body may have so many bytes, as every text of JSON may.
    private static let longest = 16 << 20

    /// Of a body that is longer so much is read and let go, so that its sender comes to read the answer.
    private static let patience = 8 * longest

    private let server: HTTPServer
    private let answerer: MessageAnswerer
    private let port: UInt16

    /// Creates a server on a port of the loopback address; 0 picks one that is free.
    init(_ answerer: MessageAnswerer, port: UInt16) throws(CommandRefusal) {
      do {
        server = HTTPServer(
          address: try .inet(ip4: "127.0.0.1", port: port), timeout: 600, logger: .disabled)
      } catch { throw Self.refusal(port) }
      self.answerer = answerer
      self.port = port
    }

    /// Serves while something else goes on.
    ///
    /// - Parameter body: Told the URL once the server listens.
    /// - Returns: What the body returns.
    /// - Throws: ``CommandRefusal`` where the port cannot be used.
    func serve<Answer>(
      while body: (String) async throws(CommandRefusal) -> Answer
    ) async throws(CommandRefusal) -> Answer {
      let answerer = answerer
      await server.appendRoute(HTTPRoute("POST \(HTTPTransport.path)")) { request in
        guard let body = try await Self.body(of: request) else {
          // What is left of it must not be taken for the next message.
          return HTTPResponse(
            statusCode: .payloadTooLarge, headers: [.connection: "close"], body: Data())
        }
        let answer = await answerer.answer(to: body)
        return HTTPResponse(
          statusCode: .ok, headers: [.contentType: "application/json"], body: Data(answer))
      }
      let server = server
      let running = Task { try await server.run() }
      defer { running.cancel() }
      do {
        try await server.waitUntilListening()
      } catch { throw Self.refusal(port) }
      guard case .ip4(let host, let port) = await server.listeningAddress else {
        throw Self.refusal(port)
      }
      return try await body("http://\(host):\(port)\(HTTPTransport.path)")
    }

    /// The body of a request, however it is sent, or nothing where it is too long.
    private static func body(of request: HTTPRequest) async throws -> [UInt8]? {
      var (body, length): ([UInt8], Int) = ([], 0)
      for try await piece in request.bodySequence {
        length += piece.count
        if length <= longest { body += piece }
        if length > patience { break }
      }
      return length <= longest ? body : nil
    }

    private static func refusal(_ port: UInt16) -> CommandRefusal {
      CommandRefusal(
        code: "port.unusable",
        message: Wording(
          zh: "端口 \(port) 无法使用:应为本机未占用的端口,或 0。",
          en: "Port \(port) cannot be used: expected one of this machine that is free, or 0."))
    }
  }
#endif
