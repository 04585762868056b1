#if Tool
  import ArgumentParser
  import GovernanceModel

  /// Lists the rules that can be asked for.
  struct DeadlineRulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rules", abstract: "Lists the rules, with their sources. 列出期限规则及来源。")

    @Flag(help: "Writes one rule a line as JSON. 每行一条规则,JSON。")
    var json = false

    @OptionGroup var law: LawOption
    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      do throws(CommandRefusal) {
        for rule in try law.loadedBooks().books.flatMap(\.rules) {
          print(json ? String(decoding: rule.canonicalJSON, as: UTF8.self) : line(rule, language))
        }
      } catch {
        throw error.printed(language, asJSON: json)
      }
    }

    private func line(_ rule: DeadlineRule, _ language: Language) -> String {
      let period = "\(rule.inForceFrom)/\(rule.inForceThrough?.description ?? "")"
      return [
        rule.id.rawValue, rule.title[language], rule.limit.wording[language],
        rule.provenance.wording[language], period,
      ].joined(separator: "\t")
    }
  }
#endif
