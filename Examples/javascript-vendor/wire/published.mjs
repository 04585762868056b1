/** Finds and reads the published files. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from './json.mjs';

const example = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The folder of the published files. */
export const folder = process.env.GOVERNANCE_PUBLISHED
  ?? join(example, '..', '..', 'Sources', 'Conformance', 'Published');

/** One published JSON file. */
export function published(path) {
  return parse(readFileSync(join(folder, path), 'utf8'));
}

/** The names of the published files of a folder, without what follows the first dot. */
export function publishedNames(path) {
  return readdirSync(join(folder, path)).map((name) => name.split('.')[0]).sort();
}
