/** The page as visitors will see it. It is painted by the server; here its parts are put where the draft has them. */

import { all, byId, get } from './elements.js';
import { idOf, placements, widgetsIn } from './placements.js';
import { buildSlots } from './slots.js';

const canvas = byId('canvas');

/**
 * Takes over what the server painted: the whole page, or the placements that look different now.
 *
 * @param {HTMLElement} root
 * @param {DraftState} state
 */
export function paint(root, state) {
  // Facelets leaves out attributes that are empty.
  all(root, '[data-zone]:not([data-within])').forEach(zone => { zone.dataset.within = ''; });
  if (root.classList.contains('canvas-page')) {
    canvas.replaceChildren(root);
    canvas.removeAttribute('aria-busy');
  } else {
    arrange(state, widgetsIn(root));
  }
  neutralise();
  setHeadings();
  markBlank();
  buildSlots();
}

/**
 * Puts every placement into its zone, in order; those that the draft lacks go.
 *
 * @param {DraftState} state
 * @param {HTMLElement[]} fresh
 */
function arrange(state, fresh) {
  const known = new Map(placements().map(each => [idOf(each), each]));
  fresh.forEach(element => {
    all(element, '[data-placement]').forEach(inner => known.set(idOf(inner), inner));
    known.get(idOf(element))?.replaceWith(element);
    known.set(idOf(element), element);
  });
  const standing = new Set(state.zones.flatMap(zone => zone.placements));
  const stale = [...known].filter(([id]) => !standing.has(id)).map(([, element]) => element);
  for (const { within, zone, placements: ids } of state.zones) {
    const place = zoneElement(within, zone, known);
    if (!place) {
      // Its widget doesn't show the zone as it is set now, nor what stands there.
      continue;
    }
    const wanted = ids.flatMap(id => known.get(id) ?? []);
    const now = widgetsIn(place);
    if (wanted.some((element, index) => element !== now[index]) || wanted.length !== now.length) {
      place.replaceChildren(...wanted);
    }
  }
  stale.forEach(element => element.remove());
}

/**
 * @param {string} within
 * @param {string} zone
 * @param {Map<string, HTMLElement>} known
 */
function zoneElement(within, zone, known) {
  const root = within ? known.get(within) : canvas;
  return root && all(root, `[data-zone="${zone}"]`).find(each => each.dataset.within === within);
}

const REFERENCES = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/** What is shown must not act: it has no name that something could refer to, and refers to nothing. */
function neutralise() {
  for (const name of REFERENCES) {
    canvas.querySelectorAll(`.placement-body[inert] [${name}]`).forEach(each => each.removeAttribute(name));
  }
}

/** What can be seen without being text. */
const VISIBLE = 'img, svg, canvas, video, audio, iframe, object, embed, hr, input, select, textarea, button, progress, meter, [data-zone], .placement-broken';

/** Marks the widgets that show nothing as they are set now. */
function markBlank() {
  for (const each of placements()) {
    const body = get(each, ':scope > .placement-body');
    each.toggleAttribute('data-blank', body.innerText.trim() === '' && ![...body.querySelectorAll(VISIBLE)].some(takesRoom));
  }
}

/** @param {Element} element */
function takesRoom(element) {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** The first title on the page is its heading, as for visitors: which one that is, a widget painted alone can't know. */
function setHeadings() {
  canvas.querySelectorAll('.placement-body .widget-title').forEach((title, index) => {
    const level = index === 0 ? 'h1' : 'h2';
    if (title.localName !== level) {
      const heading = document.createElement(level);
      [...title.attributes].forEach(each => heading.setAttribute(each.name, each.value));
      heading.append(...title.childNodes);
      title.replaceWith(heading);
    }
  });
}
