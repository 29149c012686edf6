/** Lists of values in a widget's form: entries are added, moved and removed by buttons, and keep their order. */

import { all, closest, find, get } from './elements.js';

let made = 0;

/** @param {HTMLElement} field */
const itemsOf = field => find(field, ':scope > [data-part="items"]');

/** @param {HTMLElement} field */
export function enableList(field) {
  const items = itemsOf(field);
  if (!items) {
    return;
  }
  number(items);
  offerOnce(items);
  field.addEventListener('input', () => offerOnce(items));
  field.addEventListener('click', event => {
    const button = closest(event.target, '[data-do]');
    const item = closest(button, '.widget-item');
    const deed = button?.dataset.do;
    if (deed === 'add-item') {
      find(add(field, items), 'input:not([type=hidden]), textarea, select, button')?.focus();
    } else if (deed === 'item-up' && item?.previousElementSibling) {
      item.previousElementSibling.before(item);
    } else if (deed === 'item-down' && item?.nextElementSibling) {
      item.nextElementSibling.after(item);
    } else if (deed === 'item-remove' && item) {
      const next = item.nextElementSibling ?? item.previousElementSibling;
      item.remove();
      get(next ?? field, next ? '[data-do="item-remove"]' : '[data-do="add-item"]').focus();
    } else {
      return;
    }
    number(items);
    if (item?.isConnected) {
      button?.focus();
    }
    items.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/**
 * Gives a list as many entries as are wanted; does nothing to what is no list.
 *
 * @param {HTMLElement} field
 * @param {number} wanted
 */
export function fillList(field, wanted) {
  const items = itemsOf(field);
  if (items) {
    items.replaceChildren();
    for (let count = 0; count < wanted; count++) {
      add(field, items);
    }
    number(items);
    items.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/**
 * @param {HTMLElement} field
 * @param {HTMLElement} items
 */
function add(field, items) {
  const template = get(field, ':scope > [data-part="new-item"]', HTMLTemplateElement);
  const fresh = get(document.importNode(template.content, true), '.widget-item');
  made++;
  for (const name of ['id', 'for', 'aria-describedby']) {
    fresh.querySelectorAll(`[${name}]`).forEach(each =>
      each.setAttribute(name, (each.getAttribute(name) ?? '').replaceAll('-new', `-added-${made}`)));
  }
  items.append(fresh);
  fresh.dispatchEvent(new CustomEvent('designer:item', { bubbles: true }));
  return fresh;
}

/** @param {HTMLElement} items */
function number(items) {
  [...items.children].forEach((item, index) => {
    const name = (items.dataset.label ?? '').replace('{0}', String(index + 1));
    item.setAttribute('aria-label', name);
    get(item, 'label').textContent = name;
    get(item, '[data-do="item-up"]').setAttribute('aria-disabled', String(index === 0));
    get(item, '[data-do="item-down"]').setAttribute('aria-disabled', String(index === items.children.length - 1));
  });
}

/**
 * What is chosen in one entry can't be chosen in another, where the list takes each value once.
 *
 * @param {HTMLElement} items
 */
function offerOnce(items) {
  if (items.dataset.distinct) {
    const selects = all(items, 'select', HTMLSelectElement);
    for (const select of selects) {
      const taken = new Set(selects.filter(each => each !== select).map(each => each.value));
      [...select.options].forEach(option => { option.disabled = option.value !== '' && !option.selected && taken.has(option.value); });
    }
  }
}
