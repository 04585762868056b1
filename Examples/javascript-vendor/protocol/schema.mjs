/** Judges messages by the published schemas, as far as these go: a small part of JSON Schema. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { published } from '../cases/published.mjs';
import { folder } from '../wire/published.mjs';

const schemas = new Map(readdirSync(join(folder, 'protocol')).map((name) => [name, published(`protocol/${name}`)]));
const MOMENT = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Whether a message of that type has the form that its schema asks for. */
export function isMessage(type, message) {
  const schema = schemas.get(`${type}.schema.json`);
  return schema !== undefined && fits(message, schema);
}

const kinds = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
};

function fits(value, schema) {
  if (schema === true) return true;
  if (schema.$ref) return fits(value, schemas.get(schema.$ref));
  return (schema.type === undefined || kinds[schema.type](value))
    && (!('const' in schema) || value === schema.const)
    && (schema.enum?.includes(value) ?? true)
    && (typeof value !== 'string' || fitsText(value, schema))
    && (schema.minimum === undefined || !(value < schema.minimum))
    && (!kinds.array(value) || fitsList(value, schema))
    && (!kinds.object(value) || fitsObject(value, schema))
    && (schema.allOf?.every((each) => fits(value, each)) ?? true)
    && (schema.anyOf?.some((each) => fits(value, each)) ?? true)
    && (schema.oneOf === undefined || schema.oneOf.filter((each) => fits(value, each)).length === 1)
    && (schema.if === undefined || !fits(value, schema.if) || fits(value, schema.then));
}

function fitsText(value, { minLength = 0, maxLength = Infinity, pattern }) {
  const length = [...value].length;
  if (length < minLength || length > maxLength) return false;
  if (pattern === undefined) return true;
  if (!new RegExp(pattern, 'u').test(value)) return false;
  return !(MOMENT.test(value) || DAY.test(value)) || isOfCalendar(value);
}

/** Whether a day or a moment exists. */
function isOfCalendar(text) {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function fitsList(value, { items, maxItems = Infinity }) {
  return value.length <= maxItems && (items === undefined || value.every((each) => fits(each, items)));
}

function fitsObject(value, { properties = {}, required = [], additionalProperties = true }) {
  return required.every((name) => Object.hasOwn(value, name))
    && Object.entries(value).every(([name, each]) => (Object.hasOwn(properties, name)
      ? fits(each, properties[name])
      : additionalProperties !== false && (additionalProperties === true || fits(each, additionalProperties))));
}
