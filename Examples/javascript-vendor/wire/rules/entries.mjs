/** Which entries of a list break a rule, and which stand there again. */

/** The paths of the entries of which a test says that they break a rule; `#` in the path is the place of the entry. */
export function places(list, path, test) {
  return list.flatMap((entry, index) => (test(entry, index) ? [path.replace('#', index)] : []));
}

/** The paths of the entries of a list that have the same member as an earlier one. */
export function repeated(list, key, path) {
  return repeatedPlaces(list.map((entry) => entry[key])).map((index) => path.replace('#', index));
}

/** The places at which something stands that stood before. */
export function repeatedPlaces(list) {
  const seen = new Set();
  return list.flatMap((entry, index) => {
    if (seen.has(entry)) return [index];
    seen.add(entry);
    return [];
  });
}
