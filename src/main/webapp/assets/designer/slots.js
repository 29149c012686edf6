/**
 * The places between widgets. Each is a button and a drop target, and they never move anything: they lie in the gaps.
 * While something is being placed they show, and choosing one places it.
 */

import { announce, text } from './texts.js';
import { zones } from './placements.js';
import { send } from './server.js';

const frame = document.getElementById('designer');
const banner = document.getElementById('placing');

let placing = null;

/** Makes the slots anew, for what stands on the canvas now. */
export function buildSlots() {
  frame.querySelectorAll('.slot').forEach(slot => slot.remove());
  for (const zone of zones()) {
    const widgets = [...zone.children].filter(child => child.dataset.placement);
    zone.toggleAttribute('data-empty', widgets.length === 0);
    widgets.forEach((widget, index) => widget.before(slot(zone, index)));
    zone.append(slot(zone, widgets.length));
  }
  markSlots();
}

function slot(zone, position) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'slot';
  button.textContent = text('insert', zone.getAttribute('aria-label'), position + 1);
  button.dataset.position = position;
  button.addEventListener('click', () => choose(button));
  return button;
}

/** Where a slot is, as commands say it; the position is counted without the widget that is moved. */
export function slotOf(button, moved) {
  const zone = button.closest('[data-zone]');
  const before = [...zone.children].filter(child => child.dataset.placement).slice(0, Number(button.dataset.position));
  return {
    within: zone.dataset.within,
    zone: zone.dataset.zone,
    position: before.filter(widget => widget.dataset.placement !== moved).length,
  };
}

/** All slots that the thing being placed can go to: zones that aren't shown have none, and a widget can't go into itself. */
export function openSlots(moved) {
  return [...frame.querySelectorAll('.slot')]
    .filter(each => each.closest('[data-zone]').getClientRects().length > 0)
    .filter(each => !moved || !each.closest(`[data-placement="${CSS.escape(moved)}"]`));
}

/**
 * Begins placing: a new widget ({widget}) or a placed one ({placement}). The author then chooses a slot, by pointer or
 * keyboard, or gives up by Escape.
 */
export function place(what, name, origin) {
  if (frame.dataset.slotFirst) {
    const target = frame.querySelector('.slot[aria-pressed="true"]');
    if (target && what.widget) {
      finish();
      drop(what, target);
      return;
    }
  }
  placing = { what, origin };
  frame.dataset.placing = what.placement ?? '';
  // There are no arrow keys where fingers point.
  const sentence = text(matchMedia('(pointer: coarse)').matches ? 'chooseTouch' : 'choose', name);
  banner.querySelector('p').textContent = sentence;
  banner.hidden = false;
  markSlots();
  openSlots(what.placement)[0]?.focus();
  announce(sentence);
}

/** Carries out the command that the drop or the choice stands for. */
export function drop(what, button) {
  const slot = slotOf(button, what.placement);
  return send(what.placement ? { do: 'move', placement: what.placement, slot } : { do: 'add', widget: what.widget, slot });
}

/** Ends placing without having placed anything. */
export function cancel() {
  if (placing || frame.dataset.slotFirst) {
    const origin = placing?.origin;
    finish();
    announce(text('cancelled'));
    origin?.focus();
  }
}

function choose(button) {
  if (placing) {
    const { what } = placing;
    finish();
    drop(what, button);
  } else {
    // The place was chosen first: the next widget chosen goes there.
    finish();
    frame.dataset.slotFirst = 'true';
    button.setAttribute('aria-pressed', 'true');
    document.getElementById('tab-widgets').click();
    document.getElementById('widget-search').focus();
    announce(text('emptyChosen', button.textContent));
  }
}

function finish() {
  placing = null;
  delete frame.dataset.placing;
  delete frame.dataset.slotFirst;
  banner.hidden = true;
  frame.querySelectorAll('.slot[aria-pressed]').forEach(each => each.removeAttribute('aria-pressed'));
  markSlots();
}

/** While something is being placed, the arrow keys lead from slot to slot. */
export function stepBySlots(event) {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (placing && step && event.target.closest('.slot')) {
    event.preventDefault();
    const slots = openSlots(placing.what.placement);
    slots[(slots.indexOf(event.target) + step + slots.length) % slots.length].focus();
  }
}

/**
 * Slots are shown, and in the order of the keyboard, while there is something to place or to drop, and where nothing else is
 * to be found.
 */
export function markSlots() {
  const moved = frame.dataset.placing ?? frame.dataset.dragging;
  const possible = new Set(moved === undefined ? [] : openSlots(moved));
  frame.querySelectorAll('.slot').forEach(each => {
    const alone = each.closest('[data-zone]').hasAttribute('data-empty');
    each.hidden = !(alone || possible.has(each));
  });
}
