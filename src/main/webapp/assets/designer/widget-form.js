/**
 * The widget designer: a dialog with the fields of one placed widget, made by the server from the widget's contract. One
 * request saves it. Until that has worked, or the author gives up, everything entered stays.
 */

import { placement } from './placements.js';
import { changes, initial, read, reset, showProblems, unfinished } from './form-fields.js';
import { enableEditors } from './form-editors.js';
import { openDialog } from './dialogs.js';
import * as server from './server.js';

document.addEventListener('designer:edit', event => edit(event.detail.placement));

/** What is filled in of a field: its reset is not. */
const CONTROL = ':is(input:not([type=hidden]), textarea, select, [contenteditable], button:not([data-do="reset"])):not([hidden])';

let opening = false;

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
      const told = answer.headers.get('Content-Type')?.startsWith('application/json');
      server.on.refused(told ? await answer.json() : {});
    }
  } catch (error) {
    console.error(error);
    server.on.failed(null);
  } finally {
    opening = false;
  }
}

function open(dialog, id) {
  const form = dialog.querySelector('form');
  const part = name => form.querySelector(`[data-part="${name}"]`);
  enableEditors(form);
  enableViews(form);
  const before = read(form);
  initial(form);
  form.querySelector(`[data-property] ${CONTROL}`)?.focus();

  const close = () => {
    dialog.close();
    dialog.remove();
    placement(id)?.querySelector('[data-do="edit"]')?.focus();
  };

  form.addEventListener('input', () => changes(form));
  form.addEventListener('click', event => {
    const deed = event.target.closest('[data-do]')?.dataset.do;
    if (deed === 'reset') {
      reset(event.target.closest('[data-property]'));
    } else if (deed === 'discard') {
      close();
    } else if (deed === 'takeOver') {
      server.send({ do: 'takeOver' });
      save(form, id, close);
    } else if (deed === 'keep') {
      part('ask').hidden = true;
      form.querySelector('[type=submit]').focus();
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
    if (part('ask').hidden && JSON.stringify(read(form)) !== JSON.stringify(before)) {
      part('ask').hidden = false;
      part('ask').querySelector('[data-do="keep"]').focus();
    } else {
      close();
    }
  });
  dialog.addEventListener('close', () => dialog.isConnected && close());
}

/** Basic shows what most need; Advanced shows the rest as well. Both are one form. */
function enableViews(form) {
  const button = form.querySelector('[data-do="view"]');
  const advanced = form.querySelector('[data-view="advanced"]');
  button.hidden = !advanced;
  button.addEventListener('click', () => {
    advanced.hidden = !advanced.hidden;
    label(form);
  });
}

/** The button names the view that it leads to, and what is to be corrected there. */
function label(form) {
  const button = form.querySelector('[data-do="view"]');
  const advanced = form.querySelector('[data-view="advanced"]');
  if (advanced) {
    const name = advanced.hidden ? form.dataset.advanced : form.dataset.basic;
    const hidden = advanced.hidden ? unfinished(advanced) : 0;
    button.textContent = hidden ? form.dataset.badge.replace('{0}', name).replace('{1}', hidden) : name;
  }
}

async function save(form, id, close) {
  const submit = form.querySelector('[type=submit]');
  const summary = form.querySelector('[data-part="summary"]');
  if (submit.getAttribute('aria-busy') === 'true') {
    return;
  }
  submit.setAttribute('aria-busy', 'true');
  tell(summary, '');
  form.querySelector('[data-part="held"]').hidden = true;
  const command = { do: 'fill', placement: id, fields: read(form) };
  let told = null;
  const done = await server.send(command, '/commands', {
    refused: refusal => { told = refusal; },
    hindered: ({ state }) => { told = state.holder && { message: form.dataset.held.replace('{0}', state.holder), held: true }; },
    failed: () => {
      told = { message: form.dataset.unsent };
      server.withdraw(command);
    },
  });
  submit.removeAttribute('aria-busy');
  if (done) {
    close();
    return;
  }
  showProblems(form, told?.problems ?? {});
  label(form);
  form.querySelector('[data-part="held"]').hidden = !told?.held;
  const first = [...form.querySelectorAll('.vb-field--invalid')].find(field => !field.closest('[hidden]'));
  tell(summary, told?.problems && first ? '' : told?.message ?? form.dataset.stale);
  (first?.querySelector(CONTROL) ?? summary).focus();
}

function tell(summary, sentence) {
  summary.textContent = sentence;
  summary.hidden = !sentence;
}
