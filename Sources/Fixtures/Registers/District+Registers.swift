public import GovernanceModel

/// What the centers of the district write down.
extension District {
  /// The records of every center: villages before their township, townships before the county.
  ///
  /// In all of them every clause of the ten regulations is kept, unless faults are planted in them.
  /// Those of ``PlantedFault/october2026`` are of that month and of the default seed.
  ///
  /// - Parameters:
  ///   - period: The days.
  ///   - calendar: The working calendar.
  ///   - faults: What is planted.
  /// - Returns: The records, made one after another.
  public func registers(
    in period: DayRange, calendar: WorkCalendar = .national, planting faults: [PlantedFault] = []
  ) -> DistrictRegisters {
    DistrictRegisters(of: self, period: period, calendar: calendar, faults: faults)
  }
}
