#if Tool
  import FlyingSocks
  import Foundation
  import GovernanceConformance

  /// Posts bodies to one place, each on a connection of its own.
  ///
  /// It speaks HTTP/1.0, in which a response is its head and then all that comes until the end: a subject need
  /// not know more of HTTP than that. A kept connection would save little on one machine, and one that the
  /// subject has closed meanwhile would look like a crash.
  struct HTTPPost: Sendable {
    /// The host, by name or number.
    let host: String
    /// Its port.
    let port: UInt16
    /// The path and query.
    let target: String

    /// The head of a response may have so many bytes.
    private static let longestHead = 65_536

    /// A response may have so many bytes: a head, and a text of JSON.
    private static let longest = longestHead + (16 << 20)

    /// Sends a body and reads what comes back.
    ///
    /// - Returns: The body of the response.
    /// - Throws: ``SubjectFault`` where no response comes, or one whose status is not 200.
    func response(to body: [UInt8]) async throws(SubjectFault) -> [UInt8] {
      let socket = try await connected()
      defer { try? socket.close() }
      let head = """
        POST \(target) HTTP/1.0\r
        Host: \(host.contains(":") ? "[\(host)]" : host):\(port)\r
        Content-Type: application/json\r
        Content-Length: \(body.count)\r
        Connection: close\r
        \r

        """
      do {
        try await socket.write(Data(head.utf8) + Data(body))
      } catch { throw .crashed("a connection that was closed") }
      return try await Self.body(from: socket)
    }

    private static func body(from socket: AsyncSocket) async throws(SubjectFault) -> [UInt8] {
      var bytes: [UInt8] = []
      var head: HTTPResponseHead?
      while head.flatMap({ head in head.length.map { bytes.count - head.end < $0 } }) ?? true {
        guard bytes.count <= longest, head != nil || bytes.count <= longestHead else {
          throw .garbage(
            "found a response of more than \(bytes.count) bytes, expected a shorter one.")
        }
        guard let more = try? await socket.read(atMost: 65_536) else { break }
        bytes += more
        head = head ?? HTTPResponseHead(bytes)
        // A response that only says that another will come, such as 100 Continue.
        while let interim = head, interim.isInterim {
          bytes.removeFirst(interim.end)
          head = HTTPResponseHead(bytes)
        }
      }
      guard !bytes.isEmpty else { throw .crashed("a connection that was closed") }
      guard let head else { throw .garbage("found no response of HTTP, expected one.") }
      guard head.status == 200 else {
        throw .garbage("found status \(head.status), expected 200.")
      }
      let body = bytes[head.end...]
      guard body.count >= head.length ?? 0 else {
        throw .crashed("a connection that was closed in the middle")
      }
      return Array(body.prefix(head.length ?? body.count))
    }

    private func connected() async throws(SubjectFault) -> AsyncSocket {
      for address in Host(name: host).addresses {
        let socket =
          address.contains(":")
          ? try? await AsyncSocket.connected(to: .inet6(ip6: address, port: port), timeout: 60)
          : try? await AsyncSocket.connected(to: .inet(ip4: address, port: port), timeout: 60)
        if let socket { return socket }
      }
      throw .unreachable("no connection to \(host):\(port)")
    }
  }
#endif
