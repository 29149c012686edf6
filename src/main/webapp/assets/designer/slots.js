/**
 * The places between widgets. Each is a button and a drop target, and they never move anything: they lie in the gaps.
 * While something is being placed they show, and choosing one places it.
 */

import { all, byId, closest, find, get } from './elements.js';
import { announce, text } from './texts.js';
import { idOf, widgetsIn, zones } from './placements.js';
import { send } from './server.js';

/** @typedef {{ widget: string, placement?: undefined } | { placement: string, widget?: undefined }} Placed a new widget, or one on the page */

const frame = byId('designer');
const banner = byId('placing');

/** @type {{ what: Placed, origin: HTMLElement } | null} */
let placing = null;

/** @param {Element} slot */
const zoneOf = slot => /** @type {HTMLElement} */ (slot.parentElement);

const slots = () => all(frame, '.slot', HTMLButtonElement);

/** Makes the slots anew, for what stands on the canvas now. */
export function buildSlots() {
  slots().forEach(slot => slot.remove());
  for (const zone of zones()) {
    const widgets = widgetsIn(zone);
    zone.toggleAttribute('data-empty', widgets.length === 0);
    widgets.forEach((widget, index) => widget.before(slot(zone, index)));
    zone.append(slot(zone, widgets.length));
  }
  markSlots();
}

/**
 * @param {HTMLElement} zone
 * @param {number} position
 */
function slot(zone, position) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'slot';
  button.textContent = text('insert', zone.getAttribute('aria-label'), position + 1);
  button.dataset.position = String(position);
  button.addEventListener('click', () => choose(button));
  return button;
}

/**
 * Where a slot is, as commands say it; the position is counted without the widget that is moved.
 *
 * @param {HTMLButtonElement} button
 * @param {string} [moved]
 */
export function slotOf(button, moved) {
  const zone = zoneOf(button);
  const before = widgetsIn(zone).slice(0, Number(button.dataset.position));
  return {
    within: zone.dataset.within ?? '',
    zone: zone.dataset.zone ?? '',
    position: before.filter(widget => idOf(widget) !== moved).length,
  };
}

/**
 * All slots that the thing being placed can go to: zones that aren't shown have none, and a widget can't go into itself.
 *
 * @param {string} [moved]
 */
export function openSlots(moved) {
  return slots()
    .filter(each => zoneOf(each).getClientRects().length > 0)
    .filter(each => !moved || !each.closest(`[data-placement="${CSS.escape(moved)}"]`));
}

/**
 * Begins placing: a new widget ({widget}) or a placed one ({placement}). The author then chooses a slot, by pointer or
 * keyboard, or gives up by Escape.
 *
 * @param {Placed} what
 * @param {string | null} name
 * @param {HTMLElement} origin what has the focus again where the author gives up
 */
export function place(what, name, origin) {
  if (frame.dataset.slotFirst) {
    const target = find(frame, '.slot[aria-pressed="true"]', HTMLButtonElement);
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
  get(banner, 'p').textContent = sentence;
  banner.hidden = false;
  markSlots();
  openSlots(what.placement)[0]?.focus();
  announce(sentence);
}

/**
 * Carries out the command that the drop or the choice stands for.
 *
 * @param {Placed} what
 * @param {HTMLButtonElement} button
 */
export function drop(what, button) {
  const slot = slotOf(button, what.placement);
  return send(what.placement === undefined ? { do: 'add', widget: what.widget, slot } : { do: 'move', placement: what.placement, slot });
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

/** @param {HTMLButtonElement} button */
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
    byId('tab-widgets').click();
    byId('widget-search').focus();
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

/** @type {Record<string, number>} */
const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * While something is being placed, the arrow keys lead from slot to slot.
 *
 * @param {KeyboardEvent} event
 */
export function stepBySlots(event) {
  const slot = closest(event.target, '.slot', HTMLButtonElement);
  const step = STEPS[event.key];
  if (placing && step && slot) {
    event.preventDefault();
    const open = openSlots(placing.what.placement);
    open[(open.indexOf(slot) + step + open.length) % open.length].focus();
  }
}

/**
 * Slots are shown, and in the order of the keyboard, while there is something to place or to drop, and where nothing else is
 * to be found.
 */
export function markSlots() {
  const moved = frame.dataset.placing ?? frame.dataset.dragging;
  const possible = new Set(moved === undefined ? [] : openSlots(moved));
  slots().forEach(each => {
    const alone = zoneOf(each).hasAttribute('data-empty');
    each.hidden = !(alone || possible.has(each));
  });
}
