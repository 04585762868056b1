public import GovernanceModel

/// How cases leave the house: what may be given, with a record of it.
extension Desk where V == CaseVocabulary {
  /// A copy of cases for somebody outside, as far as the reader and whoever approves it may both give them.
  ///
  /// What was given stands in a record, which whoever calls this keeps; nothing is written here.
  ///
  /// - Parameters:
  ///   - ids: The cases.
  ///   - reader: Who gives them.
  ///   - request: To whom, what for, on which ground, and who approves it.
  ///   - policy: Who may see what.
  /// - Returns: What was given; cases that may not be given are left out like those that are not there.
  /// - Throws: ``StoreError`` on a fault of the medium.
  public func export(
    _ ids: [CaseID], as reader: Reader, to request: ProvisionRequest,
    under policy: AccessPolicy = .shuicheng
  ) async throws(StoreError) -> ExportAnswer {
    let now = now()
    // A request that is refused for itself says nothing of any case.
    do { _ = try request.record(of: [AccessPart.entry.rawValue], by: reader.actor, at: now) } catch
    {
      return .refused(error.findings)
    }
    var given: [ExportAnswer.ExportedCase] = []
    var names: Set<String> = []
    for id in ids {
      guard let view = try await read(id, as: reader, for: .sharing, under: policy),
        view.parts.contains(.export),
        let approved = try await read(id, as: request.approver, for: .sharing, under: policy),
        approved.parts.contains(.export)
      else { continue }
      let texts = try await texts(of: id, as: reader, for: .sharing, under: policy)
      given.append(ExportAnswer.ExportedCase(view: view, texts: texts))
      names.formUnion(view.parts.subtracting([.export, .texts]).map(\.rawValue))
      names.formUnion(texts.map(\.name))
    }
    guard !given.isEmpty else { return .nothing }
    do throws(ValidationError) {
      return .given(given, try request.record(of: names.sorted(), by: reader.actor, at: now))
    } catch {
      return .refused(error.findings)
    }
  }
}
