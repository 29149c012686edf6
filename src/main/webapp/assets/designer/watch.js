/**
 * Two authors on one page. One is at work, and says so from time to time; the others watch how the page changes, and can
 * take over. Whoever lost their place is told by whom, keeps what they were typing, and can take it back.
 */

import { all, byId, closest, get } from './elements.js';
import { announce, text } from './texts.js';
import * as server from './server.js';

const HEARTBEAT_INTERVAL = 15_000;
const POLL_INTERVAL = 3_000;
/**
 * After so long without a key or the pointer no heartbeats are sent any more, and the sign-in may expire. The lock expires
 * HEARTBEAT_TIMEOUT (EditLock.java) after the last one.
 */
const IDLE_TIMEOUT = 600_000;

/** @typedef {(followed: server.Painted | server.Unchanged, taking: boolean) => void} Follow */

const frame = byId('designer');
const banner = byId('holder');

/**
 * Whether the author is at work; null before that is known.
 *
 * @type {boolean | null}
 */
let working = null;
let holder = '';
let acted = Date.now();
let asked = Date.now();
let asking = false;

/**
 * Takes in who is at work.
 *
 * @param {DraftStanding} state
 * @param {boolean} taking whether the author would have got the place, had it been free
 */
export function attend(state, taking) {
  if (state.holder) {
    if (working || state.holder !== holder) {
      show(text(working ? 'takenOver' : 'heldSince', state.holder, time(state.heldSince ?? '')));
    }
    working = false;
    holder = state.holder;
    readOnly(true);
  } else if (taking) {
    if (working === false) {
      announce(text('yours'));
    }
    working = true;
    holder = '';
    banner.hidden = true;
    readOnly(false);
  } else if (holder) {
    show(text('left', holder));
    holder = '';
  }
}

/**
 * Begins to say that the author is there, or to look what others do.
 *
 * @param {Follow} follow
 */
export function enableWatching(follow) {
  for (const sign of ['pointerdown', 'pointermove', 'keydown', 'scroll']) {
    document.addEventListener(sign, () => { acted = Date.now(); }, { capture: true, passive: true });
  }
  setInterval(() => look(follow), POLL_INTERVAL);
  document.addEventListener('visibilitychange', () => look(follow));
  frame.addEventListener('click', refuse, true);
}

/** @param {Follow} follow */
async function look(follow) {
  const due = working ? Date.now() - asked >= HEARTBEAT_INTERVAL : !document.hidden;
  if (working === null || asking || !due || Date.now() - acted > IDLE_TIMEOUT) {
    return;
  }
  asking = true;
  asked = Date.now();
  const present = working;
  try {
    const result = await server.follow(present);
    if (result && present === working) {
      follow(result, present);
    }
  } catch (error) {
    // No connection: the next look may have one, and commands tell by themselves.
    console.warn(error);
  } finally {
    asking = false;
  }
}

/** @param {string} sentence */
function show(sentence) {
  get(banner, 'p').textContent = sentence;
  banner.hidden = false;
}

/**
 * Whoever watches can do nothing to the page, and sees so.
 *
 * @param {boolean} on
 */
function readOnly(on) {
  frame.toggleAttribute('data-held', on);
  byId('layout', HTMLSelectElement).disabled = on;
  all(frame, '.designer-widget, #publish, [data-publishing]').forEach(each => each.setAttribute('aria-disabled', String(on)));
  if (on) {
    all(frame, '#undo, #redo').forEach(each => each.setAttribute('aria-disabled', 'true'));
  }
}

/** @param {Event} event */
function refuse(event) {
  if ('held' in frame.dataset && closest(event.target, '.designer-widget, #publish, [data-publishing], .slot, .placement-bar, .placement-note')) {
    event.preventDefault();
    event.stopPropagation();
    announce(text('readOnly'));
  }
}

/** @param {string} instant */
function time(instant) {
  // English without a country would come out the American way.
  const language = document.documentElement.lang;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeStyle: 'short' }).format(new Date(instant));
}
