import GovernanceModel
import GovernanceWorkflow

/// Why an answer is not `ok`.
enum SubjectStop: Error {
  /// For reasons that lie in what was asked.
  case rejected(SubjectRejection)
  /// Because the message is none, or something went wrong.
  case errored(String)

  /// Reads a part of a message; one that cannot be read is an error of whoever sent it.
  static func reading<T>(_ read: () throws(WireError) -> T) throws(SubjectStop) -> T {
    do { return try read() } catch { throw .errored(error.description) }
  }

  /// Reads a value by its door; what the door refuses is rejected.
  static func validating<T>(_ read: () throws(ValidationError) -> T) throws(SubjectStop) -> T {
    do { return try read() } catch { throw invalid(error.findings) }
  }

  /// Uses a store; what is a fault of the medium is an error.
  static func storing<T>(
    _ use: () async throws(StoreError) -> T
  ) async throws(SubjectStop) -> T {
    do { return try await use() } catch {
      let told: [StoreError.Code] = [.idempotencyKeyReused, .versionConflict, .entryChanged]
      guard told.contains(error.code) else { throw .errored(error.description) }
      throw .rejected(SubjectRejection(code: error.code.rawValue))
    }
  }

  static func invalid(_ findings: [ValidationFinding]) -> SubjectStop {
    .rejected(
      SubjectRejection(
        code: "invalid",
        detail: [
          "findings": .array(
            findings.map { ["code": .string($0.code), "path": .string($0.path)] })
        ]))
  }

  static let caseUnknown = SubjectStop.rejected(SubjectRejection(code: "caseUnknown"))
}
