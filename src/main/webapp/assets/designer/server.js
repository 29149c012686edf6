/**
 * Sends the author's commands, one after the other, each with the version of the draft that the one before brought. What
 * can't be sent (no connection, the session is over) waits and is sent again. Each command has a key, by which the server
 * knows one whose answer was lost; so each is carried out once, and none is lost.
 */

import { byId, get } from './elements.js';
import { text } from './texts.js';
import { fetchWithToken } from './token.js';

/**
 * @typedef {RequestInit & { headers?: Record<string, string> }} Options
 * @typedef {{ status: number, root: HTMLElement, state: DraftState }} Painted the draft, with what was painted of it
 * @typedef {{ status: number, root?: undefined, state: DraftStanding }} Unchanged a draft on which everything stands as before
 * @typedef {{ question: string }} Question what the author has to know first, as a dialog
 * @typedef {DraftState & { question?: undefined } | Question | null} Result
 * @typedef {Partial<Refusal>} Told why not, where the server says it
 * @typedef {{ refused?(told: Told): void, hindered?(result: Painted): void, failed?(reference: string | null, sentence?: string): void }} Own
 * @typedef {{ command: DraftCommand | PublishCommand, key: string, path: string, resolve(result: Result): void, own: Own }} Waiting
 */

export const address = byId('designer').dataset.address ?? '';
const author = byId('draft-texts').dataset.author ?? '';
const saved = byId('saved');

/** A command that isn't answered in that time is sent again when the author says so. */
const PATIENCE = 30_000;

/** What the server says once it has decided on a command. Anything else says that it couldn't. */
const DECIDED = [200, 400, 403, 404, 409, 413, 422, 423, 428];

/** @type {number | null} */
let version = null;
/** @type {Waiting[]} */
let waiting = [];
let running = false;

/**
 * What happens with answers; set once by the designer.
 *
 * @type {{
 *   changed(result: Painted): void, refused(told: Told): void, failed(reference: string | null, sentence?: string): void,
 *   signedOut(): void, signInNeeded(): Promise<boolean>, back(): void,
 * }}
 */
export const on = { changed() {}, refused() {}, failed() {}, signedOut() {}, signInNeeded: async () => false, back() {} };

/** Reads the whole draft, freshly rendered; commands wait until it is there. */
export async function load() {
  const answer = await ask('/canvas', { method: 'POST' });
  if (!answer.ok) {
    throw new Error(`The canvas can't be read: ${answer.status}`);
  }
  show(received(answer, await answer.text()));
  run();
}

/**
 * Queues a command; resolves with the new state once it is done, with null once it is refused, with a {question} where
 * the author has to know something first.
 *
 * @param {DraftCommand | PublishCommand} command
 * @param {string} path
 * @param {Own} own what happens, in the place of the designer's, where this command is {refused}, or gets no answer for now and
 *   {failed}; and where it is {hindered} by what others do, besides the designer's
 */
export function send(command, path = '/commands', own = {}) {
  return new Promise((/** @type {(result: Result) => void} */ resolve) => {
    waiting.push({ command, key: newKey(), path, resolve, own });
    run();
    tell();
  });
}

/**
 * Takes back a command that couldn't be sent, because its author has it before them and will send it anew.
 *
 * @param {DraftCommand} command
 */
export function withdraw(command) {
  settle(waiting.filter(each => each.command === command), null);
  tell();
}

/**
 * Tells all who wait that they have to, for now.
 *
 * @param {string | null} reference the request's, for the log
 * @param {string} [sentence]
 */
export function postpone(reference, sentence) {
  const authors = new Set(waiting.map(each => each.own.failed ?? on.failed));
  (authors.size ? authors : [on.failed]).forEach(failed => failed(reference, sentence));
}

/** Tries again what couldn't be sent, or read. */
export function retry() {
  if (version === null) {
    load().catch(error => {
      console.error(error);
      on.failed(null);
    });
  } else {
    run();
  }
}

/** Whether something isn't with the server yet. */
export function pending() {
  return waiting.length > 0;
}

/** Lets others have the page; sent even while the page is being left. */
export function leave() {
  fetchWithToken(`${address}/commands`, { method: 'POST', keepalive: true, headers: headers(), body: JSON.stringify({ do: 'leave' }) });
}

/**
 * @param {string} path
 * @param {Options} options
 */
export async function ask(path, options = {}) {
  const answer = await fetchWithToken(address + path, { ...options, headers: { ...headers(options.body), ...options.headers }, credentials: 'same-origin' });
  if (answer.status !== 401) {
    document.dispatchEvent(new Event('vestibule:answered'));
  }
  return answer;
}

/**
 * The same for what the author waits for: who has to sign in again does so first, and goes on where they were.
 *
 * @param {string} path
 * @param {Options} [options]
 */
export async function askSignedIn(path, options) {
  const answer = await ask(path, options);
  return answer.status === 401 && await on.signInNeeded() ? ask(path, options) : answer;
}

/**
 * What happened to the draft since it was last painted: null where commands are under way, which will tell. Whoever is at
 * work ({present}) is counted as there for another while.
 *
 * @param {boolean} present
 * @returns {Promise<Painted | Unchanged | null>}
 */
export async function follow(present) {
  if (running || waiting.length > 0) {
    return null;
  }
  const seen = version;
  const answer = await ask(`/changes?since=${seen}`, { method: present ? 'POST' : 'GET' });
  if (answer.status === 401) {
    on.signedOut();
  }
  const content = answer.ok ? await answer.text() : '';
  if (!content || running || waiting.length > 0 || version !== seen) {
    return null;
  }
  return comesAs(answer, 'text/html') ? received(answer, content) : { status: answer.status, state: JSON.parse(content) };
}

/**
 * @param {BodyInit | null} [body]
 * @returns {Record<string, string>}
 */
function headers(body) {
  // A form says itself where its parts begin.
  return { ...(body instanceof FormData ? {} : { 'Content-Type': 'application/json' }), 'X-Author': author };
}

/** Sends what waits, in order, until something gets no answer. */
async function run() {
  if (running || version === null) {
    return;
  }
  running = true;
  try {
    while (waiting.length > 0 && await answered(waiting[0])) {
      tell();
    }
  } finally {
    running = false;
    tell();
  }
}

/**
 * @param {Response} answer
 * @param {string} type
 */
const comesAs = (answer, type) => answer.headers.get('Content-Type')?.startsWith(type) ?? false;

/**
 * What the server says in words of its own; empty where it doesn't.
 *
 * @param {Response} answer
 * @param {string} content
 * @returns {Told}
 */
export function told(answer, content) {
  return comesAs(answer, 'application/json') ? JSON.parse(content) : {};
}

/**
 * Sends one command; says whether the server has decided on it.
 *
 * @param {Waiting} item
 */
async function answered(item) {
  let answer;
  let content;
  try {
    const body = JSON.stringify({ ...item.command, key: item.key, version });
    answer = await ask(item.path, { method: 'POST', body, signal: AbortSignal.timeout(PATIENCE) });
    content = await answer.text();
  } catch (error) {
    console.error(error);
    postpone(null);
    return false;
  }
  if (answer.status === 401) {
    on.signedOut();
    return false;
  }
  if (!DECIDED.includes(answer.status)) {
    postpone(answer.headers.get('X-Request-Id'));
    return false;
  }
  if (answer.status === 428) {
    settle([item], { question: content });
  } else if (comesAs(answer, 'text/html') && [200, 409, 423].includes(answer.status)) {
    const result = received(answer, content);
    if (answer.status !== 200) {
      item.own.hindered?.(result);
    }
    // What was meant for another state of the draft must not be applied to this one.
    settle(answer.status === 200 ? [item] : [...waiting], answer.status === 200 ? result.state : null);
    show(result);
  } else {
    (item.own.refused ?? on.refused)(told(answer, content));
    settle([item], null);
  }
  return true;
}

/** @param {Painted} result */
function show(result) {
  try {
    on.changed(result);
  } catch (error) {
    // What waits has nothing to do with it.
    console.error(error);
    on.failed(null);
  }
}

/**
 * These commands wait no more; their authors hear what came of them.
 *
 * @param {Waiting[]} items
 * @param {Result} result
 */
function settle(items, result) {
  waiting = waiting.filter(each => !items.includes(each));
  items.forEach(each => each.resolve(result));
}

/** Without crypto.randomUUID, which browsers have on encrypted pages only. */
function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * @param {Response} answer
 * @param {string} content
 * @returns {Painted}
 */
function received(answer, content) {
  const template = document.createElement('template');
  template.innerHTML = content;
  const root = get(template.content, '[data-state]');
  /** @type {DraftState} */
  const state = JSON.parse(root.dataset.state ?? '');
  delete root.dataset.state;
  version = state.version;
  return { status: answer.status, root, state };
}

function tell() {
  const now = waiting.length === 0 ? 'saved' : running ? 'saving' : 'unsaved';
  saved.textContent = text(now);
  saved.dataset.now = now;
}

window.addEventListener('online', () => retry());
