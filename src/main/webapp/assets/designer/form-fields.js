/** The fields of a widget's form: what is in them, how they are reset, and what is wrong with them. */

import { fillList } from './form-list.js';

const properties = form => [...form.querySelectorAll('[data-property]')];
const controls = field => [...field.querySelectorAll('[name]')].filter(each => !each.closest('template'));

const text = control => control.type === 'checkbox' ? String(control.checked) : control.value;

/** What a control says where nothing was ever set: a list of choices can stand at its first one. */
function blank(control) {
  return control.type === 'checkbox' ? 'false' : control.options?.[0]?.value ?? '';
}

/** The texts of all fields by name. Each property is named, even where it has none. */
export function read(form) {
  const texts = {};
  for (const field of properties(form)) {
    texts[field.dataset.property] = [];
    for (const control of controls(field)) {
      (texts[control.name] ??= []).push(text(control));
    }
  }
  return texts;
}

/** Shows a button to reset each property that isn't at its default. */
export function changes(form) {
  for (const field of properties(form)) {
    const name = field.dataset.property;
    const wanted = JSON.parse(field.dataset.initial);
    const isInitial = controls(field).every(control => {
      const part = control.name === name ? '' : control.name.slice(name.length + 1);
      const item = [...field.querySelectorAll(`[name="${control.name}"]`)].indexOf(control);
      return text(control) === (wanted[part]?.[item] ?? blank(control));
    });
    const entries = field.querySelectorAll(':scope > [data-part="items"] > .widget-item').length;
    const button = field.querySelector('[data-do="reset"]');
    const hidden = isInitial && entries <= (wanted['']?.length ?? 0);
    if (hidden && document.activeElement === button) {
      controls(field)[0]?.focus();
    }
    button.hidden = hidden;
  }
}

export const initial = changes;

/** Puts the default back. */
export function reset(field) {
  const name = field.dataset.property;
  const wanted = JSON.parse(field.dataset.initial);
  fillList(field, wanted['']?.length ?? 0);
  const seen = {};
  for (const control of controls(field)) {
    const part = control.name === name ? '' : control.name.slice(name.length + 1);
    const item = seen[part] = (seen[part] ?? -1) + 1;
    const initially = wanted[part]?.[item] ?? blank(control);
    if (control.type === 'checkbox') {
      control.checked = initially === 'true';
    } else {
      control.value = initially;
    }
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new CustomEvent('designer:reset', { bubbles: true }));
  }
}

/** Says at each property what is wrong with it, and takes back what was said before. */
export function showProblems(form, problems) {
  for (const field of properties(form)) {
    const problem = problems[field.dataset.property];
    field.querySelector('.vb-error').textContent = problem ?? '';
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

/** How many properties of a view are to be corrected. */
export function unfinished(view) {
  return view.querySelectorAll('.vb-field--invalid').length;
}
