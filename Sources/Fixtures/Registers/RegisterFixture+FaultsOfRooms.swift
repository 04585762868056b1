import GovernanceModel

/// Faults against R09 and R10.
extension RegisterFixture {
  static let footageFaults: [String: Recipe] = [
    "R09.1": { record, fault in
      record.change(fault.line, FootageAccess.self) { $0.ground = nil }
    },
    "R09.2": lookFurther,
    "R09.3": { record, fault in
      record.change(fault.line, FootageAccess.self) { $0.operatedBy = $0.approvedBy }
    },
    "R09.4": { record, fault in
      // A deletion without proof, or footage that nobody deletes.
      if case .day(let day) = fault.subject {
        let deletion = deletions(of: record).first { $0.record.from == day }
        record.remove([deletion?.line.id].compactMap(\.self))
      } else {
        record.change(fault.line, FootageDeletion.self) { $0.proof = nil }
      }
    },
    "R09.5": { record, fault in
      // With what was due goes what is 29 days old.
      record.change(fault.line, FootageDeletion.self) {
        $0.through = fault.day.advanced(byDays: -29)
      }
    },
    "R09.6": { record, fault in
      record.add(
        fault.line, at: moment(fault.day, 10), by: record.person("video"),
        .cameraListing(
          CameraListing(camera: Identifier(unchecked: "\(record.center)-cam"), place: "guestRoom"))
      )
    },
    "R09.7": { record, fault in
      // At the county it lasts a day too long, elsewhere it has no end.
      let until = record.tier == .county ? fault.day.advanced(byDays: 181) : nil
      record.change(fault.line, FootageHold.self) { $0.until = until }
    },
    "R09.8": { record, fault in
      record.change(fault.line, DutyShift.self) {
        $0.officers = Array(($0.officers ?? []).prefix(1))
      }
    },
  ]

  private static func deletions(
    of record: OpenRecord
  ) -> [(line: RegisterLine, record: FootageDeletion)] {
    record.all { if case .footageDeletion(let deletion) = $0 { deletion } else { nil } }
  }

  /// Without a request; at the county a minute longer than was asked for.
  private static func lookFurther(in record: inout OpenRecord, _ fault: PlantedFault) {
    let requests = record.all { if case .footageRequest(let it) = $0 { it.request } else { nil } }
      .map(\.record)
    let isCounty = record.tier == .county
    record.change(fault.line, FootageAccess.self) { draft in
      if isCounty {
        let request = requests.first { $0.id == draft.request }
        draft.through = request?.through.advanced(byMinutes: 1)
      } else {
        draft.request = nil
      }
    }
  }

  static let counsellingFaults: [String: Recipe] = [
    "R10.1": { record, fault in record.join(fault.line, to: record.cases.first?.id) },
    "R10.2": { record, fault in
      guard let session = sessions(of: record).first?.line.id else { return }
      // A report that rests on it would break R05.5, too.
      record.change(fault.line, ConsultationRecord.self) {
        $0.sources = ($0.sources ?? []) + [session]
      }
    },
    "R10.3": { record, fault in
      record.change(fault.line, CounsellingDisclosure.self) { $0.approvedBy = $0.counsellor }
    },
    "R10.4": { record, fault in
      // At the county it is the key of the first client, elsewhere there is none.
      let key = record.tier == .county ? sessions(of: record).first?.record.key : nil
      record.change(fault.line, CounsellingSession.self) { $0.key = key }
    },
    "R10.5": { record, fault in
      record.change(fault.line, CounsellingSession.self) {
        $0.stopAskedAt = $0.through?.advanced(byMinutes: -6)
      }
    },
    "R10.6": { record, fault in
      record.change(fault.line, InquiryClosing.self) { $0.condition = .counselling }
    },
    "R10.7": { record, fault in
      record.change(fault.line, CounsellingSession.self) {
        $0.consentAt = $0.from?.advanced(byMinutes: 5)
      }
    },
    "R10.8": { record, fault in
      record.change(fault.line, CounsellingSession.self) {
        $0.through = $0.from?.advanced(byMinutes: 61)
      }
    },
    "R10.9": { record, fault in
      record.change(fault.line, CounsellingSession.self) { $0.qualification = nil }
    },
    "R10.10": { record, fault in
      let seen = record.all { if case .counsellingSupervision(let it) = $0 { it } else { nil } }
      record.remove(
        seen.map(\.line).filter { $0.at.civilDate <= fault.day }.map(\.id))
    },
  ]

  private static func sessions(
    of record: OpenRecord
  ) -> [(line: RegisterLine, record: CounsellingSession)] {
    record.all { if case .counsellingSession(let session) = $0 { session } else { nil } }
  }
}
