import GovernanceModel

/// Faults against R03 and R04.
extension RegisterFixture {
  static let meetingFaults: [String: Recipe] = [
    "R03.1": { record, fault in
      // The meeting of a window that ends on the day is the last one before.
      let held = meetings(of: record).filter { $0.record.heldAt.civilDate <= fault.day }
        .max { $0.record.heldAt < $1.record.heldAt }
      guard let held else { return }
      carryOver(held, in: &record)
      record.remove([held.line.id])
    },
    "R03.2": { record, fault in
      let isVillage = record.tier == .village
      record.change(fault.line, RegularMeeting.self) {
        guard var decisions = $0.decisions, let first = decisions.first else { return }
        decisions[0] = MeetingDecision(
          id: first.id, owner: isVillage ? nil : first.owner, due: isVillage ? first.due : nil)
        $0.decisions = decisions
      }
    },
    "R03.3": { record, fault in
      guard let meeting = meetings(of: record).first(where: { $0.line.id == fault.line }) else {
        return
      }
      carryOver(meeting, in: &record)
      record.change(fault.line, RegularMeeting.self) { $0.reviews = [] }
    },
    "R03.4": { record, fault in record.move(fault.line, to: fault.late(byMinutes: 540)) },
    "R03.5": { record, fault in
      record.change(fault.line, RegularMeeting.self) {
        $0.items = $0.items?.map { MeetingItem(topic: $0.topic) }
      }
    },
    "R03.6": { record, fault in
      let isVillage = record.tier == .village
      record.change(fault.line, RegularMeeting.self) {
        if isVillage { $0.absences = [] } else { $0.leader = .other }
      }
    },
  ]

  private typealias Meeting = (line: RegisterLine, record: RegularMeeting)

  private static func meetings(of record: OpenRecord) -> [Meeting] {
    record.all { if case .regularMeeting(let meeting) = $0 { meeting } else { nil } }
  }

  /// Lets the next meeting look at what this one would have, so that only this one is at fault.
  private static func carryOver(_ meeting: Meeting, in record: inout OpenRecord) {
    let next = meetings(of: record).filter { $0.record.heldAt > meeting.record.heldAt }
      .min { $0.record.heldAt < $1.record.heldAt }
    record.change(next?.line.id, RegularMeeting.self) {
      let reviews = $0.reviews ?? []
      let seen = Set(reviews.map(\.decision))
      $0.reviews = meeting.record.reviews.filter { !seen.contains($0.decision) } + reviews
    }
  }

  static let jointMeetingFaults: [String: Recipe] = [
    "R04.1": { record, fault in
      record.remove(jointMeetings(of: record).map(\.line.id))
    },
    "R04.2": { record, fault in
      let (isCounty, other) = (record.tier == .county, record.office(.civilAffairs))
      changeTask(of: fault, in: &record) {
        JointMeetingTask(
          id: $0.id, leads: isCounty ? [] : $0.leads + [other], supports: $0.supports, due: $0.due)
      }
    },
    "R04.3": { record, fault in
      changeInvitation(of: fault, in: &record, where: .present) {
        Invitation(unit: $0.unit, attendance: .absent)
      }
    },
    "R04.4": { record, fault in
      changeInvitation(of: fault, in: &record, where: .excused) {
        Invitation(
          unit: $0.unit, attendance: $0.attendance, opinionAt: fault.late(byMinutes: 540))
      }
    },
    "R04.5": { record, fault in
      let meeting = jointMeetings(of: record).first {
        $0.record.deadlocks.contains { $0.matter == fault.matter }
      }
      record.change(meeting?.line.id, JointMeeting.self) {
        $0.deadlocks = $0.deadlocks?.map {
          $0.matter == fault.matter ? Deadlock(matter: $0.matter) : $0
        }
      }
    },
    "R04.6": { record, fault in
      changeTask(of: fault, in: &record) {
        JointMeetingTask(id: $0.id, leads: $0.leads, supports: $0.supports)
      }
    },
  ]

  private static func jointMeetings(
    of record: OpenRecord
  ) -> [(line: RegisterLine, record: JointMeeting)] {
    record.all { if case .jointMeeting(let meeting) = $0 { meeting } else { nil } }
  }

  private static func changeTask(
    of fault: PlantedFault, in record: inout OpenRecord,
    _ change: (JointMeetingTask) -> JointMeetingTask
  ) {
    record.change(fault.line, JointMeeting.self) {
      guard var tasks = $0.tasks, let first = tasks.first else { return }
      tasks[0] = change(first)
      $0.tasks = tasks
    }
  }

  private static func changeInvitation(
    of fault: PlantedFault, in record: inout OpenRecord, where attendance: Invitation.Attendance,
    _ change: (Invitation) -> Invitation
  ) {
    record.change(fault.line, JointMeeting.self) {
      guard var invitations = $0.invitations,
        let index = invitations.firstIndex(where: { $0.attendance == attendance })
      else { return }
      invitations[index] = change(invitations[index])
      $0.invitations = invitations
    }
  }
}
