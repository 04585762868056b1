#if Tool
  import ArgumentParser
  import Foundation
  import GovernanceModel
  import GovernanceWorkflow

  /// Which procedure a command is about: one of the kit's, or a file.
  struct ProcedureOption: ParsableArguments {
    @Argument(help: "A procedure.json; without it one of the kit's. 流程文件。")
    var file: String?

    @Option(
      help:
        "shuicheng, tieli, yue-ping-an or election; of a file, whether it is of an election. 流程。")
    var of: Known = .shuicheng

    /// The procedures of the kit.
    enum Known: String, ExpressibleByArgument, CaseIterable {
      case shuicheng
      case tieli
      case yuePingAn = "yue-ping-an"
      case election

      var procedure: ChosenProcedure {
        switch self {
        case .shuicheng: .matter(.shuicheng)
        case .tieli: .matter(.tieli)
        case .yuePingAn: .matter(.yuePingAn)
        case .election: .election(.householdHeadElection)
        }
      }
    }

    /// The procedure.
    ///
    /// - Throws: ``CommandRefusal`` where the file cannot be read as one.
    func loaded() throws(CommandRefusal) -> ChosenProcedure {
      guard let file else { return of.procedure }
      return of == .election
        ? .election(try ProcedureFile.read(file)) : .matter(try ProcedureFile.read(file))
    }
  }
#endif
