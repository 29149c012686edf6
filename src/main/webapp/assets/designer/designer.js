/** The page designer: brings its parts together, and ties them to the commands of the toolbar and of each widget. */

import { all, byId, closest, find, get } from './elements.js';
import { announce, text } from './texts.js';
import * as server from './server.js';
import { paint } from './canvas.js';
import { focusPlacement, idOf, placement, widgetsIn } from './placements.js';
import { cancel, place, stepBySlots } from './slots.js';
import { enableDragging } from './drag.js';
import './widget-form.js';
import { drawOutline, enablePanel } from './panel.js';
import { attend, enableWatching } from './watch.js';
import { enableSigningInAgain } from './session.js';
import { enableHistory } from './history.js';
import { enablePublishing } from './publish.js';

const frame = byId('designer');
const layout = byId('layout', HTMLSelectElement);

/** @param {import('./server.js').Painted} painted */
function show({ status, root, state }) {
  paint(root, state);
  drawOutline();
  toolbar(state);
  attend(state, true);
  byId('told').hidden = true;
  banner('conflict', status === 409 ? text('conflict') : '', state.since);
  banner('failure', '');
  if (state.announcement) {
    announce(state.announcement);
  }
  if (state.notice) {
    get(byId('told'), 'p').textContent = state.announcement ?? '';
    get(byId('told'), 'a').hidden = true;
    byId('told').hidden = false;
  }
  if (state.focus && placement(state.focus)) {
    focusPlacement(state.focus);
  }
}

/**
 * Shows what somebody else did meanwhile.
 *
 * @param {import('./server.js').Painted | import('./server.js').Unchanged} followed
 * @param {boolean} taking
 */
function follow(followed, taking) {
  if (followed.root) {
    paint(followed.root, followed.state);
    drawOutline();
    toolbar(followed.state);
  } else {
    pageState(followed.state);
  }
  attend(followed.state, taking);
}

/** @param {DraftState} state */
function toolbar(state) {
  pageState(state);
  layout.value = state.layout;
  for (const name of /** @type {const} */ (['undo', 'redo'])) {
    byId(name).setAttribute('aria-disabled', String(state[name] === ''));
    byId(name).title = state[name];
  }
}

/** @param {DraftStanding} state */
function pageState(state) {
  byId('page-state').textContent = state.pageStateText;
  byId('page-state').dataset.state = state.pageState;
  byId('planned').textContent = state.planned;
  byId('planned').hidden = !state.planned;
  // There is nothing to take back of a page that visitors don't see.
  get(frame, '[data-publishing=unpublish]').hidden = !['PUBLISHED', 'CHANGED'].includes(state.pageState);
}

/**
 * News of what went before gives way to what has gone wrong since.
 *
 * @param {string} id
 * @param {string} sentence
 * @param {string[]} items
 */
function banner(id, sentence, items = []) {
  byId('told').hidden ||= Boolean(sentence);
  byId(id).hidden = !sentence;
  get(byId(id), 'p').textContent = sentence;
  find(byId(id), 'ul')?.replaceChildren(...items.map(each => {
    const item = document.createElement('li');
    item.textContent = each;
    return item;
  }));
}

server.on.changed = show;
server.on.refused = told => banner('failure', told.message ?? text('failed', ''));
server.on.failed = (reference, sentence) => banner('failure', sentence ?? text('failed', reference ?? ''));
server.on.back = () => banner('failure', '');

/**
 * The widget that stands next to another in its zone, else the one that it stands in, if any.
 *
 * @param {HTMLElement} target
 */
function beside(target) {
  const zone = target.parentElement;
  const inZone = zone ? widgetsIn(zone) : [];
  const at = inZone.indexOf(target);
  return inZone[at + 1] ?? inZone[at - 1] ?? closest(zone, '[data-placement]');
}

/** The widgets whose removal is on its way: asking for it once more means the same. */
/** @type {Set<string>} */
const leaving = new Set();

/**
 * What the buttons of a placed widget do.
 *
 * @type {Record<string, (target: HTMLElement, button: HTMLElement) => void>}
 */
const deeds = {
  edit: target => document.dispatchEvent(new CustomEvent('designer:edit', { detail: { placement: idOf(target) } })),
  move: (target, button) => place({ placement: idOf(target) }, target.getAttribute('aria-label'), button),
  forget: (target, button) => server.send({
    do: 'set', placement: idOf(target), values: Object.fromEntries((button.dataset.names ?? '').split(' ').map(name => [name, null])),
  }),
  duplicate: target => server.send({ do: 'duplicate', placement: idOf(target) }),
  remove: target => {
    const removed = idOf(target);
    if (leaving.has(removed)) {
      return;
    }
    const next = beside(target);
    leaving.add(removed);
    server.send({ do: 'remove', placement: removed }).then(done => {
      leaving.delete(removed);
      if (done) {
        ((next && placement(idOf(next))) ?? byId('widget-search')).focus({ preventScroll: true });
      }
    });
  },
};

/** @param {Event} event */
const pressable = event => closest(event.target, ':is(.placement-bar, .placement-note) button');

byId('canvas').addEventListener('click', event => {
  const button = pressable(event);
  const target = closest(button, '[data-placement]');
  // The second click of a double-click would meet the widget that takes the place of the first.
  if (button && target && !(button.dataset.do === 'remove' && event.detail > 1)) {
    deeds[button.dataset.do ?? '']?.(target, button);
  }
});

/** A canvas that is painted anew while a button is held down keeps the browser from making a click of it. */
/** @type {HTMLElement | null} */
let down = null;
byId('canvas').addEventListener('pointerdown', event => { down = pressable(event); });
byId('canvas').addEventListener('pointerup', event => {
  const button = pressable(event);
  /** @param {HTMLElement} each */
  const command = each => `${each.dataset.do} ${closest(each, '[data-placement]')?.dataset.placement}`;
  if (button && down && !down.isConnected && command(button) === command(down)) {
    button.click();
  }
  down = null;
});

/**
 * Whether there is something to take back or make again is known only once the commands under way are answered. A button
 * that can do nothing stays in the order of the keyboard.
 *
 * @param {'undo' | 'redo'} name
 */
const step = name => byId(name).addEventListener('click', () => {
  if (!('held' in frame.dataset) && (server.pending() || byId(name).getAttribute('aria-disabled') !== 'true')) {
    server.send({ do: name });
  }
});

step('undo');
step('redo');
byId('preview').addEventListener('click', () => window.open(`${frame.dataset.address}/preview`, 'vestibule-preview'));
layout.addEventListener('change', () => server.send({ do: 'layout', layout: layout.value }));
all(frame, '[name=width]', HTMLInputElement).forEach(radio =>
  radio.addEventListener('change', () => { get(frame, '.designer-stage').dataset.width = radio.value; }));

get(frame, '.designer-notices').addEventListener('click', event => {
  const button = closest(event.target, '[data-do]');
  const banner = closest(button, '.vb-banner');
  const deed = button?.dataset.do;
  if (banner && deed === 'dismiss') {
    banner.hidden = true;
  } else if (deed === 'retry') {
    server.retry();
  } else if (deed === 'cancel') {
    cancel();
  } else if (deed === 'takeOver') {
    server.send({ do: 'takeOver' }).then(() => byId('widget-search').focus());
  }
});

byId('canvas').addEventListener('keydown', stepBySlots);

document.addEventListener('keydown', event => {
  const typing = closest(event.target, 'input, textarea, select, dialog, [contenteditable]');
  if (event.key === 'Escape' && !closest(event.target, 'dialog')) {
    cancel();
  } else if ((event.ctrlKey || event.metaKey) && !typing && event.key.toLowerCase() === 'z') {
    event.preventDefault();
    byId(event.shiftKey ? 'redo' : 'undo').click();
  } else if ((event.ctrlKey || event.metaKey) && !typing && event.key.toLowerCase() === 'y') {
    event.preventDefault();
    byId('redo').click();
  }
});

window.addEventListener('beforeunload', event => {
  if (server.pending()) {
    event.preventDefault();
  }
});
window.addEventListener('pagehide', () => server.leave());

enablePanel();
enableWatching(follow);
enableSigningInAgain();
enableHistory();
enablePublishing();
enableDragging();
server.retry();
