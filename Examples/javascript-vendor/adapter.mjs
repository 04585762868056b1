/**
 * Answers the conformance suite: one JSON message a line in, one answer a line out.
 *
 * usage: node adapter.mjs [--http PORT]
 */
import { createServer } from 'node:http';
import { Desk } from './cases/desk.mjs';
import { HOUR, momentFrom, momentText } from './cases/days.mjs';
import { Refusal } from './cases/refusal.mjs';
import { caseAnswer, commandAnswer, historyAnswer, permittedAnswer } from './protocol/answering.mjs';
import { Invalid, readCommand, readPerson, readPurpose } from './protocol/reading.mjs';
import { isMessage } from './protocol/schema.mjs';
import { admit, canonical, demandType, isDisclosure, parse } from './wire/index.mjs';

const MINUTE = HOUR / 60;
const DAY = 24 * HOUR;

/** The system cannot do such a thing at all. */
class Unsupported extends Error {}

let desk = new Desk();
let imported = new Map();

const queries = {
  case: ({ case: id, reader, purpose }) => caseAnswer(desk.case(id, readPerson(reader), readPurpose(purpose))),
  history: ({ case: id, reader, purpose }) => (
    historyAnswer(desk.history(id, readPerson(reader), readPurpose(purpose)))),
  permitted: (message) => permittedAnswer(desk.permitted(message.case, readPerson(message))),
};

const loads = {
  directory: (value) => desk.loadDirectory(value),
};

const handlers = {
  describe: () => description,
  reset: () => {
    desk = new Desk();
    imported = new Map();
    return {};
  },
  load: ({ what, value }) => {
    loads[what](value);
    return {};
  },
  'clock.set': ({ at }) => setClock(momentFrom(at)),
  'clock.advance': ({ days = 0, hours = 0, minutes = 0, to }) => setClock(
    to === undefined ? desk.now + days * DAY + hours * HOUR + minutes * MINUTE : momentFrom(to)),
  command: (message) => commandAnswer(message.case, desk.act(readCommand(message))),
  query: (message) => queries[message.what](message),
  import: ({ of, value }) => {
    const taken = admit(of, value);
    if (taken.findings.length > 0) throw new Invalid(taken.findings);
    imported.set(of, [...imported.get(of) ?? [], taken]);
    return { value: taken.masked };
  },
  export: ({ of, disclosure }) => {
    demandType(of);
    if (disclosure !== undefined && !isDisclosure(disclosure)) throw new Error('there is no such disclosure');
    return { values: (imported.get(of) ?? []).map(({ value, masked }) => (disclosure ? value : masked)) };
  },
  bye: () => ({}),
};

const description = {
  name: 'case-desk',
  vendor: 'governance-examples',
  version: '0.1.0',
  language: 'JavaScript',
  specification: ['0.1'],
  profiles: ['P0', 'P1'],
  capabilities: Object.keys(handlers).flatMap((type) => (
    type === 'query' ? Object.keys(queries).map((what) => `query.${what}`)
      : type === 'load' ? Object.keys(loads).map((what) => `load.${what}`) : [type])),
  deviations: [],
};

function setClock(moment) {
  desk.advance(moment);
  return { now: momentText(moment) };
}

function capability({ type, what }) {
  return type === 'load' || type === 'query' ? `${type}.${what}` : String(type);
}

/** The result of a message that is one and that this system can answer. */
function result(message) {
  if (!isMessage(message.type, message)) throw new Error('there is no such message');
  if (!description.capabilities.includes(capability(message))) throw new Unsupported(capability(message));
  return handlers[message.type](message);
}

function answer(text) {
  let seq = 0;
  try {
    const message = parse(text);
    seq = message.seq ?? 0;
    return { seq, type: 'ok', result: result(message) };
  } catch (error) {
    return { seq, ...failure(error) };
  }
}

function failure(error) {
  if (error instanceof Unsupported) return { type: 'unsupported', capability: error.message };
  if (error instanceof Refusal) {
    return { type: 'rejected', code: error.message, detail: { reasons: error.reasons } };
  }
  if (error instanceof Invalid) {
    return { type: 'rejected', code: 'invalid', detail: { findings: error.findings } };
  }
  return { type: 'errored', message: String(error), trace: error.stack };
}

function serve(port) {
  createServer(async (request, response) => {
    if (request.method !== 'POST' || request.url !== '/conformance/v1/messages') {
      response.writeHead(404).end();
      return;
    }
    const parts = [];
    for await (const part of request) parts.push(part);
    const found = answer(Buffer.concat(parts).toString('utf8'));
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(canonical(found));
  }).listen(port, '127.0.0.1');
}

/** The lines of a stream; only a line feed ends one. */
async function* lines(input) {
  let parts = [];
  for await (let piece of input) {
    for (let end; (end = piece.indexOf(10)) >= 0; piece = piece.subarray(end + 1)) {
      yield Buffer.concat([...parts, piece.subarray(0, end)]).toString('utf8');
      parts = [];
    }
    parts.push(piece);
  }
}

const place = process.argv.indexOf('--http');
if (place > 0) {
  serve(Number(process.argv[place + 1]));
} else {
  for await (const line of lines(process.stdin)) process.stdout.write(`${canonical(answer(line))}\n`);
}
