/** Days and moments of the civil calendar. */

/** Whether a text of the form YYYY-MM-DD is a day that exists. */
export function existsDay(text) {
  const [year, month, day] = text.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lengths[month - 1];
}

/** Whether a text of the form YYYY-MM-DDTHH:MM:SS.mmmZ is a moment that exists. */
export function existsInstant(text) {
  const [hour, minute, second] = text.slice(11, 19).split(':').map(Number);
  // The last hours of the year 9999 are no day in China that can be written.
  return existsDay(text.slice(0, 10)) && hour <= 23 && minute <= 59 && second <= 59 && text < '9999-12-31T16';
}

/** The day in China, UTC+8 all year, of a moment. */
export function chinaDay(instant) {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** The number of the day of the week, Sunday 0, of a day. */
export function weekday(day) {
  return new Date(`${day}T00:00:00.000Z`).getUTCDay();
}

/** Whether two days or moments are there and the first comes before the second. */
export function precedes(first, second) {
  return first !== undefined && second !== undefined && first < second;
}
