/** The one form of a value that was read: sets in their order, what is usual left out; and the same with its masks. */
import { canonical } from './json.mjs';
import { usualRolling } from './rules/looser.mjs';
import { isUsualSize } from './rules/places.mjs';
import { schemas } from './types.mjs';

// Lists of objects whose order says nothing, and by which member they are sorted.
const sortedBy = { 'WorkCalendar.years': 'year', 'WorkCalendar.localDays': 'date' };

// Whether a member says only what is usual beside the others, and so is left out.
const saysTheUsual = {
  'DeadlineRule.endRolling': (rule) => rule.endRolling === usualRolling(rule),
  'HouseholdUnit.sizePolicy': isUsualSize,
};

/** The form of a part; confidential members are `null` where they are to be masked. */
export function form(part, isMasked) {
  if (part.items) return part.items.map((item) => form(item, isMasked));
  if (!part.parts) return part.value;
  const result = {};
  for (const [name, member] of part.parts) {
    const place = `${part.type}.${name}`;
    const schema = schemas.get(part.type).properties[name];
    const shown = schema['x-set'] ? sorted(form(member, isMasked), sortedBy[place]) : form(member, isMasked);
    if (canonical(shown) === canonical(schema.default) || saysTheUsual[place]?.(part.value)) continue;
    result[name] = isMasked && schema.writeOnly ? null : shown;
  }
  return result;
}

function sorted(list, key) {
  const bytes = (entry) => Buffer.from(canonical(entry));
  return list.sort((one, other) => (key
    ? Number(one[key] > other[key]) - Number(one[key] < other[key]) : Buffer.compare(bytes(one), bytes(other))));
}
