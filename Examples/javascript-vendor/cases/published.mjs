/** Reads the published data that the core runs on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../wire/published.mjs';

/** One published JSON file, as plain values. */
export const published = (path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
