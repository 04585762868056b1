/** Reads a value by the schema of its type: names every fault, members first and then what lies between them. */
import { meaning } from './json.mjs';
import { repeatedPlaces } from './rules/entries.mjs';
import { scalarFault } from './scalars.mjs';
import { formOf, members, referred, schemas } from './types.mjs';
import { breaches } from './rules.mjs';

const most = 1000;

/** What was read of a value: its findings, and the tree of its parts. */
export function read(typeName, value) {
  const findings = new Findings();
  const part = readType(typeName, value, '$', findings);
  return { findings: findings.list, part };
}

/** The findings so far; after the first thousand only that there are more. */
class Findings {
  list = [];

  count = 0;

  add(code, path) {
    this.count += 1;
    if (this.count <= most) this.list.push({ code, path });
    if (this.count === most + 1) this.list.push({ code: 'wire.more', path: '$' });
  }
}

function readType(type, value, path, findings) {
  const schema = schemas.get(type);
  if (!isObject(value) || (schema.isRange && !hasBothEnds(value))) return fault('wire.kind', path, findings);
  if (!schema.oneOf) return readObject(type, schema, value, path, findings);
  const form = formOf(schema, value);
  if (form) return readType(form, value, path, findings);
  return fault('wire.type', `${path}.type`, findings);
}

function readObject(type, schema, value, path, findings) {
  const start = findings.count;
  const parts = new Map();
  for (const name of members.get(type)) {
    const part = readMember(type, schema, name, value, `${path}.${name}`, findings);
    if (part) parts.set(name, part);
  }
  for (const { code, at } of breaches(type, parts)) findings.add(code, path + at);
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(schema.properties, name)) findings.add('wire.unknown', path);
  }
  return { type, parts, value, isClean: findings.count === start };
}

function readMember(type, schema, name, value, path, findings) {
  const member = schema.properties[name];
  if (!Object.hasOwn(value, name)) {
    if (!schema.required.includes(name)) return undefined;
    return fault(member.const ? 'wire.type' : 'wire.missing', path, findings);
  }
  if (!member.const) return readPart(member, value[name], path, `${type}.${name}`, findings);
  return value[name] === member.const ? { value: member.const, isClean: true } : fault('wire.type', path, findings);
}

function readPart(schema, value, path, owner, findings) {
  if (referred(schema)) return readReferred(schema, value, path, findings);
  if (schema.type === 'array') return readArray(schema, value, path, owner, findings);
  const code = scalarFault(schema, value, owner);
  return code ? fault(code, path, findings) : { value, isClean: true };
}

function readReferred(schema, value, path, findings) {
  const part = readType(referred(schema), value, path, findings);
  const table = schema['x-table'];
  if (table === undefined || !part.isClean || value.table.split('@')[0] === table) return part;
  return fault('code.table', `${path}.table`, findings);
}

function readArray(schema, value, path, owner, findings) {
  if (!Array.isArray(value)) return fault('wire.kind', path, findings);
  // The entries of a list of another length are not looked at.
  if (value.length < schema.minItems || value.length > schema.maxItems) return fault('wire.count', path, findings);
  const items = value.map((item, index) => readPart(schema.items, item, `${path}[${index}]`, owner, findings));
  if (!items.every(({ isClean }) => isClean)) return { items, value, isClean: false };
  const again = schema.uniqueItems ? repeatedPlaces(value.map(meaning)) : [];
  return again.length > 0 ? fault('wire.duplicate', `${path}[${again[0]}]`, findings) : { items, value, isClean: true };
}

function fault(code, path, findings) {
  findings.add(code, path);
  return { isClean: false };
}

/** A range says from where and through where, and nothing else. */
function hasBothEnds(value) {
  return Object.keys(value).sort().join() === 'from,through';
}

function isObject(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
