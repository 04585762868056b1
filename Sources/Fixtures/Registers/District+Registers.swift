public import GovernanceModel

/// What the centers of the district write down.
extension District {
  /// The records of every center: villages before their township, townships before the county.
  ///
  /// In all of them every clause of the ten regulations is kept, unless faults are planted in them.
  public func registers(
    in period: DayRange, calendar: WorkCalendar = .national
  ) -> DistrictRegisters {
    DistrictRegisters(of: self, period: period, calendar: calendar)
  }
}
