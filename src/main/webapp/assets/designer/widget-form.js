/**
 * The widget designer: a dialog with the fields of one placed widget, made by the server from the widget's contract. One
 * request saves it. Until that has worked, or the author gives up, everything entered stays.
 */

import { all, closest, find, get } from './elements.js';
import { placement } from './placements.js';
import { changes, initial, read, reset, showProblems, unfinished } from './form-fields.js';
import { enableEditors } from './form-editors.js';
import { openDialog } from './dialogs.js';
import * as server from './server.js';

document.addEventListener('designer:edit', event => edit(event.detail.placement));

/** What is filled in of a field: its reset is not. */
const CONTROL = ':is(input:not([type=hidden]), textarea, select, [contenteditable], button:not([data-do="reset"])):not([hidden])';

let opening = false;

/** @param {string} id */
async function edit(id) {
  if (opening) {
    return;
  }
  opening = true;
  try {
    const answer = await server.askSignedIn(`/form?placement=${encodeURIComponent(id)}`);
    if (answer.ok) {
      open(openDialog(await answer.text()), id);
    } else if (answer.status !== 401) {
      server.on.refused(server.told(answer, await answer.text()));
    }
  } catch (error) {
    console.error(error);
    server.on.failed(null);
  } finally {
    opening = false;
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 */
const part = (form, name) => get(form, `[data-part="${name}"]`);

/** @param {HTMLFormElement} form */
const submitOf = form => get(form, '[type=submit]', HTMLButtonElement);

/**
 * @param {HTMLDialogElement} dialog
 * @param {string} id
 */
function open(dialog, id) {
  const form = get(dialog, 'form', HTMLFormElement);
  const ask = part(form, 'ask');
  enableEditors(form);
  enableViews(form);
  const before = read(form);
  initial(form);
  find(form, `[data-property] ${CONTROL}`)?.focus();

  const close = () => {
    dialog.close();
    dialog.remove();
    const target = placement(id);
    if (target) {
      find(target, '[data-do="edit"]')?.focus();
    }
  };

  form.addEventListener('input', () => changes(form));
  form.addEventListener('click', event => {
    const button = closest(event.target, '[data-do]');
    const field = closest(button, '[data-property]');
    const deed = button?.dataset.do;
    if (field && deed === 'reset') {
      reset(field);
    } else if (deed === 'discard') {
      close();
    } else if (deed === 'takeOver') {
      server.send({ do: 'takeOver' });
      save(form, id, close);
    } else if (deed === 'keep') {
      ask.hidden = true;
      submitOf(form).focus();
    }
  });
  form.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's') {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    save(form, id, close);
  });
  // Browsers close a dialog on the second Escape whatever is done about it: so that one means it.
  dialog.addEventListener('cancel', event => {
    if (event.target !== dialog) {
      return;
    }
    event.preventDefault();
    if (ask.hidden && JSON.stringify(read(form)) !== JSON.stringify(before)) {
      ask.hidden = false;
      get(ask, '[data-do="keep"]').focus();
    } else {
      close();
    }
  });
  dialog.addEventListener('close', () => {
    if (dialog.isConnected) {
      close();
    }
  });
}

/** @param {HTMLFormElement} form */
const advancedOf = form => find(form, '[data-view="advanced"]');

/**
 * Basic shows what most need; Advanced shows the rest as well. Both are one form.
 *
 * @param {HTMLFormElement} form
 */
function enableViews(form) {
  const button = get(form, '[data-do="view"]');
  const advanced = advancedOf(form);
  if (advanced) {
    button.hidden = false;
    button.addEventListener('click', () => {
      advanced.hidden = !advanced.hidden;
      label(form);
    });
  }
}

/**
 * The button names the view that it leads to, and what is to be corrected there.
 *
 * @param {HTMLFormElement} form
 */
function label(form) {
  const advanced = advancedOf(form);
  if (advanced) {
    const { basic = '', advanced: further = '', badge = '' } = form.dataset;
    const name = advanced.hidden ? further : basic;
    const hidden = advanced.hidden ? unfinished(advanced) : 0;
    get(form, '[data-do="view"]').textContent = hidden ? badge.replace('{0}', name).replace('{1}', String(hidden)) : name;
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {string} id
 * @param {() => void} close
 */
async function save(form, id, close) {
  const submit = submitOf(form);
  const summary = part(form, 'summary');
  const held = part(form, 'held');
  const texts = form.dataset;
  if (submit.getAttribute('aria-busy') === 'true') {
    return;
  }
  submit.setAttribute('aria-busy', 'true');
  tell(summary, '');
  held.hidden = true;
  /** @type {DraftCommand} */
  const command = { do: 'fill', placement: id, fields: read(form) };
  let told = /** @type {server.Told & { held?: true }} */ ({});
  const done = await server.send(command, '/commands', {
    refused: refusal => { told = refusal; },
    hindered: ({ state }) => {
      if (state.holder) {
        told = { message: (texts.held ?? '').replace('{0}', state.holder), held: true };
      }
    },
    failed: () => {
      told = { message: texts.unsent };
      server.withdraw(command);
    },
  });
  submit.removeAttribute('aria-busy');
  if (done) {
    close();
    return;
  }
  showProblems(form, told.problems ?? {});
  label(form);
  held.hidden = !told.held;
  const first = all(form, '.vb-field--invalid').find(field => !field.closest('[hidden]'));
  tell(summary, told.problems && first ? '' : told.message ?? texts.stale ?? '');
  ((first && find(first, CONTROL)) ?? summary).focus();
}

/**
 * @param {HTMLElement} summary
 * @param {string} sentence
 */
function tell(summary, sentence) {
  summary.textContent = sentence;
  summary.hidden = !sentence;
}
