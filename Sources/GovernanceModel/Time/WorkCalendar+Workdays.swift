/// Adding, subtracting and counting working days; none takes longer over a longer period.
extension WorkCalendar {
  /// The day that is the given number of working days after a day, which itself is not counted.
  ///
  /// None after a day is that day itself. What would lie beyond the calendar's last day is that day.
  ///
  /// - Complexity: O(log *n*) in the number of holidays and make-up workdays in the calendar.
  public func day(_ workdays: Int, workdaysAfter date: CivilDate) -> CivilDate {
    guard workdays > 0 else {
      return workdays == 0 ? date : day(magnitude(workdays), workdaysBefore: date)
    }
    return day(ofRank: index.rank(of: date.dayNumber), plus: workdays)
  }

  /// The day that is the given number of working days before a day, which itself is not counted.
  ///
  /// - Complexity: O(log *n*) in the number of holidays and make-up workdays in the calendar.
  public func day(_ workdays: Int, workdaysBefore date: CivilDate) -> CivilDate {
    guard workdays > 0 else {
      return workdays == 0 ? date : day(magnitude(workdays), workdaysAfter: date)
    }
    return day(ofRank: index.rank(of: date.dayNumber - 1) + 1, plus: -workdays)
  }

  /// The last of so many working days, of which the first is that day or the next one that is worked.
  func day(_ workdays: Int, workdaysFrom first: CivilDate) -> CivilDate {
    day(ofRank: index.rank(of: first.dayNumber - 1), plus: workdays)
  }

  /// How many of those days are worked.
  func workdays(in days: DayRange) -> Int {
    index.rank(of: days.through.dayNumber) - index.rank(of: days.from.dayNumber - 1)
  }

  /// The number of working days after a day up to another, itself included; negative if that is
  /// the earlier one.
  ///
  /// - Complexity: O(log *n*) in the number of holidays and make-up workdays in the calendar.
  public func workdays(after date: CivilDate, through last: CivilDate) -> Int {
    index.rank(of: last.dayNumber) - index.rank(of: date.dayNumber)
  }

  /// The first working day on or after a day.
  public func workday(onOrAfter date: CivilDate) -> CivilDate {
    day(ofRank: index.rank(of: date.dayNumber - 1), plus: 1)
  }

  /// The last working day on or before a day.
  public func workday(onOrBefore date: CivilDate) -> CivilDate {
    day(ofRank: index.rank(of: date.dayNumber), plus: 0)
  }

  // Binary search would save nothing below that a sentence a day does not cost many times over.

  /// The make-up workdays among those days.
  func makeUpWorkdays(in days: DayRange) -> [CivilDate] {
    makeUpWorkdays.filter { days.contains($0) }
  }

  /// How many of those days are days of rest by an arrangement.
  func holidays(in days: DayRange) -> Int { holidays.count { days.contains($0) } }

  private func day(ofRank rank: Int, plus workdays: Int) -> CivilDate {
    let most = CivilDate.latest.dayNumber - CivilDate.earliest.dayNumber
    let bounded = min(max(workdays, -most), most)
    return CivilDate(dayNumber: index.day(ofRank: rank + bounded))
  }

  // The least integer has no opposite.
  private func magnitude(_ workdays: Int) -> Int { workdays == .min ? .max : -workdays }
}
