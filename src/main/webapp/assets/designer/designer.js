/** The page designer: brings its parts together, and ties them to the commands of the toolbar and of each widget. */

import { announce, text } from './texts.js';
import * as server from './server.js';
import { paint } from './canvas.js';
import { focusPlacement, placement } from './placements.js';
import { cancel, place, stepBySlots } from './slots.js';
import { enableDragging } from './drag.js';
import './widget-form.js';
import { drawOutline, enablePanel } from './panel.js';
import { attend, enableWatching } from './watch.js';
import { enableSigningInAgain } from './session.js';
import { enableHistory } from './history.js';
import { enablePublishing } from './publish.js';

const frame = document.getElementById('designer');
const element = id => document.getElementById(id);

function show({ status, root, state }) {
  paint(root, state);
  drawOutline();
  toolbar(state);
  attend(state, true);
  element('told').hidden = true;
  banner('conflict', status === 409 && text('conflict'), state.since ?? []);
  banner('failure', '');
  if (state.announcement) {
    announce(state.announcement);
  }
  if (state.notice) {
    element('told').querySelector('p').textContent = state.announcement;
    element('told').querySelector('a').hidden = true;
    element('told').hidden = false;
  }
  if (state.focus && placement(state.focus)) {
    focusPlacement(state.focus);
  }
}

/** Shows what somebody else did meanwhile. */
function follow({ root, state }, taking) {
  if (root) {
    paint(root, state);
    drawOutline();
    toolbar(state);
  } else {
    pageState(state);
  }
  attend(state, taking);
}

function toolbar(state) {
  pageState(state);
  element('layout').value = state.layout;
  for (const name of ['undo', 'redo']) {
    element(name).setAttribute('aria-disabled', state[name] === '');
    element(name).title = state[name];
  }
}

function pageState(state) {
  element('page-state').textContent = state.pageStateText;
  element('page-state').dataset.state = state.pageState;
  element('planned').textContent = state.planned;
  element('planned').hidden = !state.planned;
  // There is nothing to take back of a page that visitors don't see.
  frame.querySelector('[data-publishing=unpublish]').hidden = !['PUBLISHED', 'CHANGED'].includes(state.pageState);
}

/** News of what went before gives way to what has gone wrong since. */
function banner(id, sentence, items = []) {
  element('told').hidden ||= Boolean(sentence);
  element(id).hidden = !sentence;
  element(id).querySelector('p').textContent = sentence || '';
  element(id).querySelector('ul')?.replaceChildren(...items.map(each => {
    const item = document.createElement('li');
    item.textContent = each;
    return item;
  }));
}

server.on.changed = show;
server.on.refused = told => banner('failure', told.message ?? text('failed', ''));
server.on.failed = (reference, sentence) => banner('failure', sentence ?? text('failed', reference ?? ''));
server.on.back = () => banner('failure', '');

/** The widget that stands next to another in its zone, else the one that it stands in. */
function beside(target) {
  const inZone = [...target.parentElement.children].filter(child => child.dataset.placement);
  const at = inZone.indexOf(target);
  return inZone[at + 1] ?? inZone[at - 1] ?? target.parentElement.closest('[data-placement]');
}

/** The widgets whose removal is on its way: asking for it once more means the same. */
const leaving = new Set();

/** What the buttons of a placed widget do. */
const deeds = {
  edit: target => document.dispatchEvent(new CustomEvent('designer:edit', { detail: { placement: target.dataset.placement } })),
  move: (target, button) => place({ placement: target.dataset.placement }, target.getAttribute('aria-label'), button),
  forget: (target, button) => server.send({
    do: 'set', placement: target.dataset.placement, values: Object.fromEntries(button.dataset.names.split(' ').map(name => [name, null])),
  }),
  duplicate: target => server.send({ do: 'duplicate', placement: target.dataset.placement }),
  remove: target => {
    const removed = target.dataset.placement;
    if (leaving.has(removed)) {
      return;
    }
    const next = beside(target)?.dataset.placement ?? '';
    leaving.add(removed);
    server.send({ do: 'remove', placement: removed }).then(done => {
      leaving.delete(removed);
      if (done) {
        (placement(next) ?? element('widget-search')).focus({ preventScroll: true });
      }
    });
  },
};

const pressable = ':is(.placement-bar, .placement-note) button';

element('canvas').addEventListener('click', event => {
  const button = event.target.closest(pressable);
  // The second click of a double-click would meet the widget that takes the place of the first.
  if (button && !(button.dataset.do === 'remove' && event.detail > 1)) {
    deeds[button.dataset.do](button.closest('[data-placement]'), button);
  }
});

/** A canvas that is painted anew while a button is held down keeps the browser from making a click of it. */
let down = null;
element('canvas').addEventListener('pointerdown', event => { down = event.target.closest(pressable); });
element('canvas').addEventListener('pointerup', event => {
  const button = event.target.closest(pressable);
  const same = read => button && down && read(button) === read(down);
  if (!down?.isConnected && same(each => each.dataset.do) && same(each => each.closest('[data-placement]').dataset.placement)) {
    button.click();
  }
  down = null;
});

/** Toolbar buttons that can do nothing stay in the order of the keyboard. */
const press = (id, deed, may = () => element(id).getAttribute('aria-disabled') !== 'true') =>
  element(id).addEventListener('click', () => may() && deed());

/** Whether there is something to take back or make again is known only once the commands under way are answered. */
const step = name => press(name, () => server.send({ do: name }),
  () => !('held' in frame.dataset) && (server.pending() || element(name).getAttribute('aria-disabled') !== 'true'));

step('undo');
step('redo');
press('preview', () => window.open(`${frame.dataset.address}/preview`, 'vestibule-preview'));
element('layout').addEventListener('change', event => server.send({ do: 'layout', layout: event.target.value }));
frame.querySelectorAll('[name=width]').forEach(radio =>
  radio.addEventListener('change', () => { frame.querySelector('.designer-stage').dataset.width = radio.value; }));

frame.querySelector('.designer-notices').addEventListener('click', event => {
  const deed = event.target.dataset.do;
  if (deed === 'dismiss') {
    event.target.closest('.vb-banner').hidden = true;
  } else if (deed === 'retry') {
    server.retry();
  } else if (deed === 'cancel') {
    cancel();
  } else if (deed === 'takeOver') {
    server.send({ do: 'takeOver' }).then(() => element('widget-search').focus());
  }
});

element('canvas').addEventListener('keydown', stepBySlots);

document.addEventListener('keydown', event => {
  const typing = event.target.closest('input, textarea, select, dialog, [contenteditable]');
  if (event.key === 'Escape' && !event.target.closest('dialog')) {
    cancel();
  } else if ((event.ctrlKey || event.metaKey) && !typing && event.key.toLowerCase() === 'z') {
    event.preventDefault();
    element(event.shiftKey ? 'redo' : 'undo').click();
  } else if ((event.ctrlKey || event.metaKey) && !typing && event.key.toLowerCase() === 'y') {
    event.preventDefault();
    element('redo').click();
  }
});

window.addEventListener('beforeunload', event => server.pending() && event.preventDefault());
window.addEventListener('pagehide', () => server.leave());

enablePanel();
enableWatching(follow);
enableSigningInAgain();
enableHistory();
enablePublishing();
enableDragging();
server.retry();
