public import GovernanceModel

/// How faults are planted in clean registers.
///
/// What is planted, and on which lines, is the list's; here is only how a line comes to break its
/// clause.
extension RegisterFixture {
  /// Changes a center's clean records so that an audit finds the faults that are its own.
  ///
  /// A report that came late is late at the center above, too. A fault whose line the records do
  /// not have is not planted: the lists are of one seed and of one month.
  public static func plant(_ faults: [PlantedFault], in record: CenterRecord) -> CenterRecord {
    var open = OpenRecord(record)
    for fault in faults {
      if fault.center == record.center {
        recipes[fault.clause.rawValue]?(&open, fault)
      } else if fault.clause.rawValue == "R05.1", record.centersBelow.contains(fault.center) {
        delayReport(below: &open, fault)
      }
    }
    return open.closed
  }

  /// Changes records so that one clause is broken on one day.
  typealias Recipe = @Sendable (inout OpenRecord, PlantedFault) -> Void

  private static let recipes: [String: Recipe] = [
    inquiryFaults, dutyFaults, meetingFaults, jointMeetingFaults, reportFaults,
    consultationFaults, orderFaults, assessmentFaults, footageFaults, counsellingFaults,
  ].reduce(into: [:]) { all, some in all.merge(some) { first, _ in first } }

  /// A moment of a day.
  static func moment(_ day: CivilDate, _ hour: Int, _ minute: Int = 0) -> Instant {
    Instant.start(of: day).advanced(byMinutes: hour * 60 + minute)
  }
}
