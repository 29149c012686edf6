/** The panel beside the canvas: the widget list with its search, and the outline of the page. */

import { all, byId } from './elements.js';
import { text } from './texts.js';
import { focusPlacement, idOf, placement, widgetsIn, zones } from './placements.js';
import { place } from './slots.js';

const tabs = all(document, '.designer-tabs [role=tab]');
const search = byId('widget-search', HTMLInputElement);
const nothing = byId('no-widgets');
const outline = byId('outline');

/** @type {Record<string, number>} */
const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

export function enablePanel() {
  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => show(tab));
    tab.addEventListener('keydown', event => {
      const step = STEPS[event.key];
      if (step) {
        const next = tabs[(index + step + tabs.length) % tabs.length];
        show(next);
        next.focus();
      }
    });
  });
  search.addEventListener('input', filter);
  all(document, '.designer-widget').forEach(button =>
    button.addEventListener('click', () => place({ widget: button.dataset.widget ?? '' }, button.getAttribute('aria-label'), button)));
}

/** @param {HTMLElement} tab */
function show(tab) {
  tabs.forEach(each => {
    each.setAttribute('aria-selected', String(each === tab));
    each.tabIndex = each === tab ? 0 : -1;
    byId(each.getAttribute('aria-controls') ?? '').hidden = each !== tab;
  });
}

/** Leaves those widgets in the list whose title or description has every word that was typed. */
function filter() {
  const matches = vestibuleSearch(search.value);
  let found = 0;
  all(document, '.designer-category').forEach(category => {
    let here = 0;
    category.querySelectorAll('li').forEach(item => {
      item.hidden = !matches(item.textContent);
      here += item.hidden ? 0 : 1;
    });
    category.hidden = here === 0;
    found += here;
  });
  nothing.textContent = found === 0 ? text('nothing', search.value) : '';
}

/** Lists what stands on the page, as nested lists of zones and widgets. */
export function drawOutline() {
  const list = document.createElement('ul');
  zones().filter(zone => zone.dataset.within === '').forEach(zone => list.append(zoneItem(zone)));
  outline.replaceChildren(list);
}

/** @param {HTMLElement} zone */
function zoneItem(zone) {
  const item = document.createElement('li');
  const name = document.createElement('span');
  name.className = 'outline-zone';
  name.textContent = zone.getAttribute('aria-label');
  const widgets = document.createElement('ul');
  widgets.append(...widgetsIn(zone).map(widgetItem));
  item.append(name, widgets);
  return item;
}

/**
 * @param {HTMLElement} element
 * @returns {HTMLLIElement}
 */
function widgetItem(element) {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'outline-widget';
  button.textContent = element.getAttribute('aria-label');
  button.addEventListener('click', () => focusPlacement(idOf(element)));
  item.append(button);
  const inner = zones().filter(zone => zone.dataset.within === idOf(element) && placement(idOf(element)) === element);
  if (inner.length > 0) {
    const list = document.createElement('ul');
    inner.forEach(zone => list.append(zoneItem(zone)));
    item.append(list);
  }
  return item;
}
