#if Tool
  import ArgumentParser
  import Foundation
  import GovernanceConformance
  import GovernanceModel

  /// Answers the messages of the conformance protocol with the kit's own implementation.
  struct ConformanceServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "serve",
      abstract: "Answers the messages of the suite with this kit. 以本实现应答一致性套件。",
      discussion: """
        One line of JSON on standard input is answered by one line on standard output. With --http it \
        answers POST /conformance/v1/messages on the loopback address until it is interrupted; the first \
        line that it prints is the URL.
        """)

    @Flag(help: "Answer lines on standard input, as is usual. 应答标准输入的消息(默认)。")
    var stdio = false

    @Option(help: "Answer over HTTP on a port of this machine; 0 picks one. 通过 HTTP 应答。")
    var http: UInt16?

    @Option(help: "The store under it, memory or sqlite. 所用存储。")
    var store = OwnStore.usual

    @OptionGroup var options: CommonOptions

    func validate() throws {
      guard !stdio || http == nil else {
        throw ArgumentParser.ValidationError(
          "Use --stdio or --http, not both. --stdio 与 --http 不能同用。")
      }
    }

    func run() async throws {
      let language = try options.checkedLanguage()
      do throws(CommandRefusal) {
        let own = try OwnSubject(on: store, inProcess: false)
        defer { own.clear() }
        let answerer = MessageAnswerer(own.subject)
        if let http {
          try await SubjectServer(answerer, port: http).serve { url in
            Self.write(Array("\(url)\n".utf8))
            _ = await Interruption.wait()
          }
        } else {
          let watch = await Interruption.watch(own.clear)
          // Cleared before the watch ends: from then on a signal ends the process as it stands.
          defer {
            own.clear()
            watch.cancel()
          }
          for line in InputLines() {
            Self.write(await answerer.answer(to: line) + [UInt8(ascii: "\n")])
          }
        }
      } catch {
        _ = error.printed(language, asJSON: false)
        throw ExitCode(2)
      }
    }

    /// Not by `print`, which keeps what it is given back when nobody sits at a terminal.
    private static func write(_ bytes: [UInt8]) {
      try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
    }
  }
#endif
