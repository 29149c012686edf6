/** The one dialog in which the designer shows what the server renders for it: history, comparisons, publishing. */

import { text } from './texts.js';
import * as server from './server.js';

const dialog = document.getElementById('desk-dialog');
const deeds = {};

let opener = null;

/** Ties buttons within to what they do: {name: (button) => …}. */
export function onDialog(more) {
  Object.assign(deeds, more);
}

dialog.addEventListener('click', event => {
  const button = event.target.closest('button[data-dialog]');
  if (button?.dataset.dialog === 'close') {
    closeDialog();
  } else if (button) {
    deeds[button.dataset.dialog](button);
  }
});
dialog.addEventListener('close', () => opener?.focus());

/** Asks the server for a dialog, and opens it. */
export async function showDialog(path, options) {
  const content = await fetchDialog(path, options);
  if (content !== null) {
    openDialog(content);
  }
  return content !== null;
}

/** What the server renders; null where it refused, which is told. */
export async function fetchDialog(path, options) {
  try {
    const answer = await server.askSignedIn(path, options);
    if (answer.status === 401) {
      return null;
    }
    if (answer.ok) {
      return await answer.text();
    }
    const json = answer.headers.get('Content-Type')?.startsWith('application/json');
    tell(json ? (await answer.json()).message : text('notLoaded'));
  } catch (error) {
    console.error(error);
    tell(text('offline'));
  }
  return null;
}

/** Opens what the server rendered; within an open dialog it takes the place of what stood there. */
export function openDialog(content) {
  dialog.replaceChildren(...parsed(content).children);
  if (!dialog.open) {
    opener = document.activeElement;
    dialog.showModal();
  }
  const first = dialog.querySelector('.vb-dialog-body :is(input, select, button)') ?? dialog.querySelector('.vb-dialog-foot .vb-button');
  (first ?? dialog.querySelector('button')).focus();
}

export function parsed(content) {
  const template = document.createElement('template');
  template.innerHTML = content;
  return template.content.firstElementChild;
}

/** @param focus whether the focus goes back to where it was */
export function closeDialog(focus = true) {
  opener = focus ? opener : null;
  dialog.close();
}

function tell(message) {
  const place = dialog.open && dialog.querySelector('[data-dialog=error]');
  if (place) {
    place.textContent = message;
    place.hidden = false;
  } else {
    server.on.refused({ message });
  }
}
