#if Tool
  import ArgumentParser
  import GovernanceFixtures
  import GovernanceModel

  /// Lists the figures that were published of the district.
  struct FiguresCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "figures", abstract: "Lists the published figures. 公布的数字。")

    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      for figure in PublishedFigure.all { print("\(figure.id)\t\(figure.wording[language])") }
    }
  }
#endif
