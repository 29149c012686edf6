/**
 * Lets the author sign in again without leaving the page. What couldn't be sent meanwhile waits, and is sent, in order,
 * once they are in.
 */

import { byId, closest, get } from './elements.js';
import { text } from './texts.js';
import { fetchWithToken } from './token.js';
import * as server from './server.js';

const dialog = byId('sign-in-again', HTMLDialogElement);
const form = get(dialog, 'form');
const password = byId('again-password', HTMLInputElement);
const error = byId('again-error');

let put = false;

/**
 * Those who go on once the author is signed in again, or hear that they are not.
 *
 * @type {((signedIn: boolean) => void)[]}
 */
const waiting = [];

export function enableSigningInAgain() {
  server.on.signedOut = open;
  server.on.signInNeeded = () => new Promise(resolve => {
    waiting.push(resolve);
    put = false;
    open();
  });
  document.addEventListener('vestibule:over', event => {
    event.preventDefault();
    open();
  });
  dialog.addEventListener('close', () => { password.value = ''; });
  get(dialog, '[data-do=later]').addEventListener('click', later);
  dialog.addEventListener('cancel', later);
  form.addEventListener('submit', event => {
    event.preventDefault();
    signIn();
  });
}

/** Asks once; whoever puts it off is asked again when they do something that needs it. */
function open() {
  if (dialog.open || (put && !server.pending())) {
    return;
  }
  tell('');
  dialog.showModal();
  password.focus();
}

function later() {
  put = true;
  tellWaiting(false);
  dialog.close();
  server.postpone(null, text('signInWaiting'));
}

async function signIn() {
  const button = get(form, '[type=submit]', HTMLButtonElement);
  button.disabled = true;
  try {
    const answer = await fetchWithToken('/signin/again', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ userName: byId('again-user', HTMLInputElement).value, password: password.value }),
    });
    if (answer.ok) {
      put = false;
      document.dispatchEvent(new Event('vestibule:answered'));
      dialog.close();
      server.on.back();
      server.retry();
      tellWaiting(true);
    } else {
      tell(server.told(answer, await answer.text()).message ?? text('signInFailed'));
    }
  } catch (problem) {
    console.error(problem);
    tell(text('signInFailed'));
  } finally {
    button.disabled = false;
  }
}

/** @param {boolean} signedIn */
function tellWaiting(signedIn) {
  waiting.splice(0).forEach(resolve => resolve(signedIn));
}

/** @param {string} message */
function tell(message) {
  error.textContent = message;
  error.hidden = !message;
  password.setAttribute('aria-invalid', String(Boolean(message)));
  closest(password, '.vb-field')?.classList.toggle('vb-field--invalid', Boolean(message));
  if (message) {
    password.select();
    password.focus();
  }
}
