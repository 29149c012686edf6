/*
 * The page Import contacts: sends the chosen file, and says what is wrong with it. The chosen file stays until it is taken.
 */
import { byId, get } from '../designer/elements.js';
import { fetchWithToken } from '../designer/token.js';

const form = byId('upload', HTMLFormElement);
const field = byId('file', HTMLInputElement);
let sending = false;

form.addEventListener('submit', event => {
  event.preventDefault();
  if (!sending) send();
});

async function send() {
  const chosen = field.files?.[0];
  const texts = form.dataset;
  if (!chosen) {
    refuse(texts.none);
    return;
  }
  if (chosen.size > Number(texts.most)) {
    refuse(texts.large);
    return;
  }
  refuse('');
  setSending(true);
  try {
    await take(await fetchWithToken('/crm/contacts/import/file', { method: 'POST', body: new FormData(form) }));
  } catch (error) {
    console.error(error);
    refuse(texts.failed);
  } finally {
    setSending(false);
  }
}

/** @param {Response} answer */
async function take(answer) {
  if (answer.status === 401) {
    refuse(form.dataset.signedOut);
    return;
  }
  document.dispatchEvent(new Event('vestibule:answered'));
  if (!answer.headers.get('Content-Type')?.startsWith('application/json')) {
    refuse(form.dataset.failed);
    return;
  }
  /** @type {ImportContactsResponse} */
  const content = await answer.json();
  if ('record' in content) {
    location.assign(content.record);
  } else {
    refuse(content.problem);
  }
}

/** @param {boolean} now */
function setSending(now) {
  sending = now;
  get(form, '[type="submit"]').setAttribute('aria-disabled', String(now));
  get(form, '[data-part="state"]').textContent = now ? form.dataset.sending ?? '' : '';
}

/** @param {string | undefined} text "" where nothing is wrong */
function refuse(text) {
  const summary = get(form, '[data-part="summary"]');
  const error = byId('file-error');
  get(form, '[data-part="problem"]').textContent = text ?? '';
  error.textContent = text ?? '';
  error.hidden = summary.hidden = !text;
  field.closest('.vb-field')?.classList.toggle('vb-field--invalid', Boolean(text));
  field.toggleAttribute('aria-invalid', Boolean(text));
  if (text) {
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', 'file-help file-error');
    summary.focus();
  } else {
    field.setAttribute('aria-describedby', 'file-help');
  }
}
