/**
 * Sends the author's commands, one after the other, each with the version of the draft that the one before brought. What
 * can't be sent (no connection, the session is over) waits and is sent again; nothing of it is lost.
 */

import { text } from './texts.js';
import { token } from './token.js';

export const address = document.getElementById('designer').dataset.address;
const author = document.getElementById('desk-texts').dataset.author;
const saved = document.getElementById('saved');

let version = 0;
let waiting = [];
let running = false;

/** What happens with answers; set once by the designer. */
export const on = { changed() {}, refused() {}, failed() {}, signedOut() {}, back() {} };

/** The whole draft, freshly rendered. */
export async function load() {
  const answer = await ask('/canvas', {});
  if (!answer.ok) {
    throw new Error(`The canvas can't be read: ${answer.status}`);
  }
  return received(answer, await answer.text());
}

/**
 * Queues a command; resolves with the new state once it is done, with null once it is refused, with a {question} where
 * the author has to know something first.
 */
export function send(command, path = '/commands') {
  return new Promise(resolve => {
    waiting.push({ command, path, resolve });
    tell();
    next();
  });
}

/** Takes back a command that couldn't be sent, because its author has it before them and will send it anew. */
export function withdraw(command) {
  const index = waiting.findIndex(each => each.command === command);
  if (index >= 0) {
    waiting.splice(index, 1)[0].resolve(null);
    tell();
  }
}

/** Tries again what couldn't be sent. */
export function retry() {
  next();
}

/** Whether something isn't with the server yet. */
export function pending() {
  return waiting.length > 0;
}

/** Gives up what couldn't be sent. */
export function abandon() {
  waiting.splice(0).forEach(each => each.resolve(null));
  tell();
}

/** Lets others have the page; sent even while the page is being left. */
export function leave() {
  fetch(`${address}/commands`, { method: 'POST', keepalive: true, headers: headers(), body: JSON.stringify({ do: 'leave' }) });
}

export async function ask(path, options = {}) {
  const answer = await fetch(address + path, { ...options, headers: { ...headers(), ...options.headers }, credentials: 'same-origin' });
  if (answer.status !== 401) {
    document.dispatchEvent(new Event('vestibule:answered'));
  }
  return answer;
}

/**
 * What happened to the draft since it was last painted: null where commands are under way, which will tell. Whoever is at
 * work ({present}) is counted as there for another while.
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
  const painted = answer.headers.get('Content-Type').startsWith('text/html');
  return painted ? received(answer, content) : { status: answer.status, state: JSON.parse(content) };
}

function headers() {
  return { ...token, 'Content-Type': 'application/json', 'X-Author': author };
}

async function next() {
  if (running || waiting.length === 0) {
    return;
  }
  running = true;
  const { command, path, resolve } = waiting[0];
  try {
    const answer = await ask(path, { method: 'POST', body: JSON.stringify({ ...command, version }) });
    await take(answer, resolve);
  } catch (error) {
    console.error(error);
    on.failed(null);
  } finally {
    running = false;
    tell();
  }
}

async function take(answer, resolve) {
  if (answer.status === 401) {
    on.signedOut();
    return;
  }
  const painted = answer.headers.get('Content-Type')?.startsWith('text/html');
  const refusal = [400, 403, 404, 422].includes(answer.status);
  if (!painted && !refusal && answer.status !== 200) {
    on.failed(answer.headers.get('X-Request-Id'));
    return;
  }
  const content = await answer.text();
  waiting.shift();
  if (answer.status === 428) {
    resolve({ question: content });
  } else if (painted && [200, 409, 423].includes(answer.status)) {
    const result = received(answer, content);
    if (answer.status !== 200) {
      // What was meant for another state of the draft must not be applied to this one.
      abandon();
    }
    on.changed(result);
    resolve(answer.status === 200 ? result.state : null);
  } else {
    const told = answer.headers.get('Content-Type')?.startsWith('application/json') ? JSON.parse(content) : {};
    on.refused(told);
    resolve(null);
  }
  queueMicrotask(next);
}

function received(answer, content) {
  const template = document.createElement('template');
  template.innerHTML = content;
  const root = template.content.querySelector('[data-state]');
  const state = JSON.parse(root.dataset.state);
  delete root.dataset.state;
  version = state.version;
  return { status: answer.status, root, state };
}

function tell() {
  const now = waiting.length === 0 ? 'saved' : running ? 'saving' : 'unsaved';
  saved.textContent = text(now);
  saved.dataset.now = now;
}

window.addEventListener('online', retry);
