/** The one dialog in which the designer shows what the server renders for it: history, comparisons, publishing. */

import { byId, closest, find, get } from './elements.js';
import { text } from './texts.js';
import * as server from './server.js';

/** @typedef {Record<string, (button: HTMLButtonElement) => void>} Deeds */

const dialog = byId('draft-dialog', HTMLDialogElement);
/** @type {Deeds} */
const deeds = {};

/** @type {HTMLElement | null} */
let opener = null;

/**
 * Ties buttons within to what they do.
 *
 * @param {Deeds} more
 */
export function onDialog(more) {
  Object.assign(deeds, more);
}

dialog.addEventListener('click', event => {
  const button = closest(event.target, 'button[data-dialog]', HTMLButtonElement);
  const deed = button?.dataset.dialog ?? '';
  if (deed === 'close') {
    closeDialog();
  } else if (button) {
    deeds[deed](button);
  }
});
dialog.addEventListener('close', () => opener?.focus());

/**
 * Asks the server for a dialog, and opens it.
 *
 * @param {string} path
 * @param {server.Options} [options]
 */
export async function showDialog(path, options) {
  const content = await fetchDialog(path, options);
  if (content !== null) {
    openDialog(content);
  }
  return content !== null;
}

/**
 * What the server renders; null where it refused, which is told.
 *
 * @param {string} path
 * @param {server.Options} [options]
 */
export async function fetchDialog(path, options) {
  try {
    const answer = await server.askSignedIn(path, options);
    if (answer.status === 401) {
      return null;
    }
    if (answer.ok) {
      return await answer.text();
    }
    tell(server.told(answer, await answer.text()).message ?? text('notLoaded'));
  } catch (error) {
    console.error(error);
    tell(text('offline'));
  }
  return null;
}

/**
 * Opens what the server rendered; within an open dialog it takes the place of what stood there.
 *
 * @param {string} content
 */
export function openDialog(content) {
  dialog.replaceChildren(...parsed(content).children);
  if (!dialog.open) {
    opener = closest(document.activeElement, '*');
    dialog.showModal();
  }
  const first = find(dialog, '.vb-dialog-body :is(input, select, button)') ?? find(dialog, '.vb-dialog-foot .vb-button');
  (first ?? get(dialog, 'button')).focus();
}

/** @param {string} content */
export function parsed(content) {
  const template = document.createElement('template');
  template.innerHTML = content;
  return get(template.content, '*');
}

/** @param {boolean} focus whether the focus goes back to where it was */
export function closeDialog(focus = true) {
  opener = focus ? opener : null;
  dialog.close();
}

/** @param {string} message */
function tell(message) {
  const place = dialog.open ? find(dialog, '[data-dialog=error]') : null;
  if (place) {
    place.textContent = message;
    place.hidden = false;
  } else {
    server.on.refused({ message });
  }
}
