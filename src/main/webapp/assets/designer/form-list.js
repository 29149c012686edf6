/** Lists of values in a widget's form: entries are added, moved and removed by buttons, and keep their order. */

let made = 0;

export function enableList(field) {
  const items = field.querySelector(':scope > [data-part="items"]');
  if (!items) {
    return;
  }
  number(items);
  offerOnce(items);
  field.addEventListener('input', () => offerOnce(items));
  field.addEventListener('click', event => {
    const deed = event.target.closest('[data-do]')?.dataset.do;
    const item = event.target.closest('.widget-item');
    if (deed === 'add-item') {
      add(field).querySelector('input:not([type=hidden]), textarea, select, button')?.focus();
    } else if (deed === 'item-up' && item.previousElementSibling) {
      item.previousElementSibling.before(item);
    } else if (deed === 'item-down' && item.nextElementSibling) {
      item.nextElementSibling.after(item);
    } else if (deed === 'item-remove') {
      const next = item.nextElementSibling ?? item.previousElementSibling;
      item.remove();
      (next?.querySelector('[data-do="item-remove"]') ?? field.querySelector('[data-do="add-item"]')).focus();
    } else {
      return;
    }
    number(items);
    if (item?.isConnected) {
      event.target.closest('button').focus();
    }
    items.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Gives a list as many entries as are wanted; does nothing to what is no list. */
export function fillList(field, wanted) {
  const items = field.querySelector(':scope > [data-part="items"]');
  if (items) {
    items.replaceChildren();
    for (let count = 0; count < wanted; count++) {
      add(field);
    }
    number(items);
    items.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function add(field) {
  const fresh = field.querySelector(':scope > [data-part="new-item"]').content.cloneNode(true).firstElementChild;
  made++;
  for (const name of ['id', 'for', 'aria-describedby']) {
    fresh.querySelectorAll(`[${name}]`).forEach(each => each.setAttribute(name, each.getAttribute(name).replaceAll('-new', `-added-${made}`)));
  }
  field.querySelector(':scope > [data-part="items"]').append(fresh);
  fresh.dispatchEvent(new CustomEvent('designer:item', { bubbles: true }));
  return fresh;
}

function number(items) {
  [...items.children].forEach((item, index) => {
    const name = items.dataset.label.replace('{0}', index + 1);
    item.setAttribute('aria-label', name);
    item.querySelector('label').textContent = name;
    item.querySelector('[data-do="item-up"]').setAttribute('aria-disabled', index === 0);
    item.querySelector('[data-do="item-down"]').setAttribute('aria-disabled', index === items.children.length - 1);
  });
}

/** What is chosen in one entry can't be chosen in another, where the list takes each value once. */
function offerOnce(items) {
  if (items.dataset.distinct) {
    const selects = [...items.querySelectorAll('select')];
    for (const select of selects) {
      const taken = new Set(selects.filter(each => each !== select).map(each => each.value));
      [...select.options].forEach(option => { option.disabled = option.value !== '' && !option.selected && taken.has(option.value); });
    }
  }
}
