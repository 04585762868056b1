#if Tool
  import Foundation
  import GovernanceConformance
  import GovernanceModel

  /// The folder of a registry: `registry.json`, and reports as `NAME.json` or `NAME/report.json`.
  struct RegistryFolder {
    private let path: String

    /// A folder at a path.
    init(_ path: String) {
      self.path = path
    }

    private static let policyName = "registry.json"

    /// How long a report stands here.
    ///
    /// - Throws: ``CommandRefusal`` where there is no `registry.json`, or it does not say.
    func policy() throws(CommandRefusal) -> RegistryPolicy {
      guard let bytes = ReportFile.bytes(path + "/" + Self.policyName) else {
        throw CommandRefusal(
          code: "registry.file",
          message: Wording(
            zh: "文件夹中没有登记规则:应有可读的 registry.json,写明 validDays 和 provenance。",
            en:
              "The folder has no rule: expected a registry.json that may be read, with validDays and provenance."
          ))
      }
      do throws(WireError) { return try RegistryPolicy(json: try JSONReader.read(bytes)) } catch {
        throw CommandRefusal(
          code: "registry.malformed",
          message: Wording(
            zh: "登记规则不合格:\(error.description)",
            en: "The rule of the registry cannot be used. \(error.description)"))
      }
    }

    /// The names of the reports, in the order of their characters; every folder has to hold one.
    ///
    /// - Throws: ``CommandRefusal`` where the folder cannot be listed.
    func files() throws(CommandRefusal) -> [String] {
      let manager = FileManager.default
      guard let names = try? manager.contentsOfDirectory(atPath: path) else {
        throw CommandRefusal(
          code: "registry.folder",
          message: Wording(
            zh: "文件夹无法列出:应为可读的文件夹。",
            en: "The folder cannot be listed: expected one that may be read."))
      }
      return names.compactMap { name in
        var isFolder: ObjCBool = false
        _ = manager.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
        if name.hasPrefix(".") || name == Self.policyName { return nil }
        if name.lowercased().hasSuffix(".json") { return name }
        return isFolder.boolValue ? name + "/report.json" : nil
      }.sorted()
    }

    /// The report in a file, or why there is none.
    func report(_ file: String) -> Result<ConformanceReport, WireError> {
      guard let bytes = ReportFile.bytes(path + "/" + file) else {
        return .failure(
          WireError(path: "", found: "a file that cannot be read", expected: "a report.json"))
      }
      do throws(WireError) { return .success(try ConformanceReport(bytes: bytes)) } catch {
        return .failure(error)
      }
    }
  }
#endif
