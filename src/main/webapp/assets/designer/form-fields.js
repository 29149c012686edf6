/** The fields of a widget's form: what is in them, how they are reset, and what is wrong with them. */

import { all, get } from './elements.js';
import { fillList } from './form-list.js';

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */

/** @param {HTMLElement} form */
const properties = form => all(form, '[data-property]');

/** @param {HTMLElement} field */
const nameOf = field => field.dataset.property ?? '';

/**
 * @param {HTMLElement} field
 * @returns {Control[]}
 */
const controls = field => all(field, '[name]', HTMLElement).filter(isControl);

/**
 * @param {Element} element
 * @returns {element is Control}
 */
function isControl(element) {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
}

/**
 * @param {Control} control
 * @returns {control is HTMLInputElement}
 */
const isCheckbox = control => control.type === 'checkbox';

/** @param {Control} control */
const text = control => isCheckbox(control) ? String(control.checked) : control.value;

/**
 * What a control says where nothing was ever set: a list of choices can stand at its first one.
 *
 * @param {Control} control
 */
function blank(control) {
  return isCheckbox(control) ? 'false' : control instanceof HTMLSelectElement ? control.options[0]?.value ?? '' : '';
}

/**
 * The texts that a property has by default, by the part of it that they are.
 *
 * @param {HTMLElement} field
 * @returns {Record<string, string[] | undefined>}
 */
const initialOf = field => JSON.parse(field.dataset.initial ?? '{}');

/**
 * The part of a property that a control is for.
 *
 * @param {HTMLElement} field
 * @param {Control} control
 */
const partOf = (field, control) => control.name === nameOf(field) ? '' : control.name.slice(nameOf(field).length + 1);

/**
 * The texts of all fields by name. Each property is named, even where it has none.
 *
 * @param {HTMLElement} form
 */
export function read(form) {
  /** @type {Record<string, string[]>} */
  const texts = {};
  for (const field of properties(form)) {
    texts[nameOf(field)] = [];
    for (const control of controls(field)) {
      (texts[control.name] ??= []).push(text(control));
    }
  }
  return texts;
}

/**
 * Shows a button to reset each property that isn't at its default.
 *
 * @param {HTMLElement} form
 */
export function changes(form) {
  for (const field of properties(form)) {
    const wanted = initialOf(field);
    const isInitial = controls(field).every(control => {
      const item = controls(field).filter(each => each.name === control.name).indexOf(control);
      return text(control) === (wanted[partOf(field, control)]?.[item] ?? blank(control));
    });
    const entries = field.querySelectorAll(':scope > [data-part="items"] > .widget-item').length;
    const button = get(field, '[data-do="reset"]');
    const hidden = isInitial && entries <= (wanted['']?.length ?? 0);
    if (hidden && document.activeElement === button) {
      controls(field)[0]?.focus();
    }
    button.hidden = hidden;
  }
}

export const initial = changes;

/**
 * Puts the default back.
 *
 * @param {HTMLElement} field
 */
export function reset(field) {
  const wanted = initialOf(field);
  fillList(field, wanted['']?.length ?? 0);
  /** @type {Record<string, number>} */
  const seen = {};
  for (const control of controls(field)) {
    const part = partOf(field, control);
    const item = seen[part] = (seen[part] ?? -1) + 1;
    const initially = wanted[part]?.[item] ?? blank(control);
    if (isCheckbox(control)) {
      control.checked = initially === 'true';
    } else {
      control.value = initially;
    }
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new CustomEvent('designer:reset', { bubbles: true }));
  }
}

/**
 * Says at each property what is wrong with it, and takes back what was said before.
 *
 * @param {HTMLElement} form
 * @param {Record<string, string>} problems
 */
export function showProblems(form, problems) {
  for (const field of properties(form)) {
    const problem = problems[nameOf(field)];
    get(field, '.vb-error').textContent = problem ?? '';
    field.classList.toggle('vb-field--invalid', Boolean(problem));
    for (const control of field.querySelectorAll('.vb-input[name], input[type=checkbox][name], [contenteditable]')) {
      if (problem) {
        control.setAttribute('aria-invalid', 'true');
      } else {
        control.removeAttribute('aria-invalid');
      }
    }
  }
}

/**
 * How many properties of a view are to be corrected.
 *
 * @param {HTMLElement} view
 */
export function unfinished(view) {
  return view.querySelectorAll('.vb-field--invalid').length;
}
