#if Tool
  import ArgumentParser
  import Foundation
  import GovernanceConformance
  import GovernanceModel

  /// Whom a run asks, and how messages get there.
  struct SubjectOptions: ParsableArguments {
    @Option(
      help: "The command that starts the subject; words after -- are added as they are. 启动被测系统的命令。")
    var subject: String?

    @Option(help: "Append the subject's standard error to a file. 被测系统标准错误的日志文件。")
    var subjectLog: String?

    @Option(help: "The URL of a subject that is running. 被测系统的 URL。")
    var url: String?

    @Flag(name: .customLong("self"), help: "Ask this kit itself. 以本实现为被测系统。")
    var own = false

    @Option(help: "How this kit is asked: in-process, stdio or http. 本实现的传输方式。")
    var transport = OwnTransport.inProcess

    @Option(help: "The store under this kit, memory or sqlite. 本实现所用存储。")
    var store = OwnStore.usual

    @Option(help: "So many seconds an answer may take. 每次应答的时限(秒)。")
    var timeout = 10.0

    @Argument(parsing: .postTerminator, help: ArgumentHelp(visibility: .hidden))
    var rest: [String] = []

    /// Checks all that can be checked before anybody is asked.
    ///
    /// - Throws: ``CommandRefusal`` where nobody, or more than one, is named, or in a way that cannot be used.
    func check() throws(CommandRefusal) {
      guard [subject != nil, url != nil, own].count(where: { $0 }) == 1 else {
        throw CommandRefusal(
          code: "subject.none",
          message: Wording(
            zh: "应指定一个被测系统:--subject、--url、--self 之一。",
            en: "Not one subject is named: expected one of --subject, --url and --self."))
      }
      guard timeout > 0, timeout <= 86_400 else {
        throw CommandRefusal(
          code: "timeout.malformed",
          message: Wording(
            zh: "--timeout 无法使用:应为大于 0、不超过 86400 的秒数。",
            en: "--timeout cannot be used: expected seconds, more than 0 and at most 86400."))
      }
      _ = try started()
      _ = try reached()
    }

    /// Asks whoever is named while something goes on.
    ///
    /// - Returns: What the body returns.
    /// - Throws: ``CommandRefusal`` where the kit itself cannot be asked, or as ``check()`` does.
    func withTransport<Answer: Sendable>(
      _ body: (any SubjectTransport) async -> Answer
    ) async throws(CommandRefusal) -> Answer {
      if let transport = try started() { return await Self.asked(over: transport, body) }
      if let transport = try reached() { return await body(transport) }
      return try await withOwn(.seconds(timeout), body)
    }

    /// The transport to a subject that is started, where one is named.
    private func started() throws(CommandRefusal) -> StdioTransport? {
      guard let subject else { return nil }
      guard let command = SubjectCommand(subject, rest, log: subjectLog) else {
        throw CommandRefusal(
          code: "subject.empty",
          message: Wording(
            zh: "--subject 是空的:应为命令。", en: "--subject is empty: expected a command."))
      }
      return StdioTransport(command, patience: .seconds(timeout))
    }

    /// The transport to a subject that is running, where one is named.
    private func reached() throws(CommandRefusal) -> HTTPTransport? {
      guard let url else { return nil }
      guard let transport = HTTPTransport(url, patience: .seconds(timeout)) else {
        throw CommandRefusal(
          code: "url.malformed",
          message: Wording(
            zh: "--url 无法使用:应为以 http:// 开头的地址。",
            en: "--url cannot be used: expected an address that begins with http://."))
      }
      return transport
    }

    private func withOwn<Answer: Sendable>(
      _ patience: Duration, _ body: (any SubjectTransport) async -> Answer
    ) async throws(CommandRefusal) -> Answer {
      if transport == .stdio {
        let command = SubjectCommand(
          program: Bundle.main.executablePath ?? CommandLine.arguments[0],
          ["conformance", "serve", "--stdio", "--store", store.rawValue])
        return await Self.asked(over: StdioTransport(command, patience: patience), body)
      }
      let own = try OwnSubject(on: store, inProcess: transport == .inProcess)
      let watch = await Interruption.watch(own.clear)
      defer {
        own.clear()
        watch.cancel()
      }
      guard transport == .http else { return await Self.inProcess(own.subject, body) }
      let server = try SubjectServer(MessageAnswerer(own.subject), port: 0)
      return try await server.serve { url async throws(CommandRefusal) -> Answer in
        guard let transport = HTTPTransport(url, patience: patience) else {
          throw CommandRefusal(code: "url.malformed", message: Wording(zh: url, en: url))
        }
        return await body(transport)
      }
    }

    private static func inProcess<Answer: Sendable>(
      _ subject: some ConformanceSubject, _ body: (any SubjectTransport) async -> Answer
    ) async -> Answer {
      await body(InProcessTransport(subject))
    }

    private static func asked<Answer: Sendable>(
      over transport: StdioTransport, _ body: (any SubjectTransport) async -> Answer
    ) async -> Answer {
      // The subject's process group is not the terminal's, so that Ctrl-C does not reach it by itself.
      let watch = await Interruption.watch { await transport.abandon() }
      defer { watch.cancel() }
      let answer = await body(transport)
      await transport.close()
      return answer
    }
  }
#endif
