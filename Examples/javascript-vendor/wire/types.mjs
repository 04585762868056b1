/** The published schemas of all types, and the order in which a type lists its members. */
import { published, publishedNames } from './published.mjs';

/** The names of the types that may come and go by themselves. */
export const typeNames = new Set(publishedNames('schemas'));

/** The schemas by name: those of the types, and of what stands only within them. */
export const schemas = new Map();
for (const name of typeNames) {
  const { $defs, ...schema } = published(`schemas/${name}.schema.json`);
  schemas.set(name, schema);
  for (const [part, definition] of Object.entries($defs ?? {})) {
    if (!typeNames.has(part)) schemas.set(part, definition);
  }
}

// A range is an object that a schema spells out in its place; it becomes a type of its own, named after the place.
for (const [name, { properties = {} }] of [...schemas]) {
  for (const [member, schema] of Object.entries(properties)) {
    if (schema.type !== 'object') continue;
    schemas.set(`${name}.${member}`, { ...schema, 'x-order': ['from', 'through'], isRange: true });
    properties[member] = { $ref: `${name}.${member}` };
  }
}

/** The members of each type in its order; the one that tells the form of a value is looked at first. */
export const members = new Map();
for (const [type, { properties, 'x-order': order }] of schemas) {
  if (properties) members.set(type, properties.type ? ['type', ...order] : order);
}

/** The name of the type that a schema refers to, if it does. */
export function referred(schema) {
  return schema.$ref?.split('/').at(-1);
}

/** The form of a type of several forms that a value names in its member `type`, if there is one. */
export function formOf(schema, value) {
  return schema.oneOf.map(referred).find((name) => schemas.get(name).properties.type.const === value.type);
}
