#if Tool
  import ArgumentParser
  import Foundation
  import GovernanceModel

  /// Files by which a district adds to what ships with the kit.
  struct LawOptions: ParsableArguments {
    @Option(help: "A calendar as JSON that adds years, local days or hours. 补充的工作日历(JSON 文件)。")
    var calendar: String?

    @Option(help: "Rules as JSON that go before those of the kit. 优先适用的期限规则(JSON 文件)。")
    var law: String?

    /// The national calendar with what the file adds, or why it is refused.
    func loadedCalendar() -> Result<WorkCalendar, Refused> {
      guard let calendar else { return .success(.national) }
      return load(calendar, "calendar.file", WorkCalendar.self).map {
        WorkCalendar.national.adding($0)
      }
    }

    /// The books to look into, in order: the file, the law, the typical limits.
    func loadedBooks() -> Result<[LawBook], Refused> {
      guard let law else { return .success([.national, .typical]) }
      return load(law, "law.file", LawBook.self).map { [$0, .national, .typical] }
    }

    /// A refusal in the shape that a `Result` wants.
    struct Refused: Error {
      let refusal: CommandRefusal
    }

    private func load<Value: WireType>(
      _ path: String, _ code: String, _ type: Value.Type
    ) -> Result<Value, Refused> {
      guard let data = FileManager.default.contents(atPath: path) else {
        return .failure(
          Refused(
            refusal: CommandRefusal(
              code: code,
              message: Wording(
                zh: "文件无法读取:现为 \(path),应为可读的 JSON 文件。",
                en: "The file cannot be read: found \(path), expected a JSON file that may be read."
              ))))
      }
      do throws(GovernanceModel.ValidationError) {
        return .success(try Value(json: Array(data)))
      } catch {
        let count = error.findings.count
        return .failure(
          Refused(
            refusal: CommandRefusal(
              code: code,
              message: Wording(
                zh: "文件不被接受:现为 \(count) 处问题,应为没有问题的 \(error.subject)。",
                en:
                  "The file is refused: found \(count) faults, expected a \(error.subject) without any."
              ),
              findings: error.findings)))
      }
    }
  }
#endif
