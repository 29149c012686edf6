/*
 * The dialog Import portal: suggests the name and the address that the file says, sends the file, and says at the fields what is
 * wrong. What is typed and the chosen file stay until the portal is there.
 */
import { all, byId, get } from '../designer/elements.js';
import { fetchWithToken } from '../designer/token.js';

/** The manifest comes first in the file, as it is: its head has 30 bytes and the name. */
const HEAD = 30;
const READ = 64 * 1024;

const form = byId('import', HTMLFormElement);
const file = byId('import-file', HTMLInputElement);
const name = byId('import-name', HTMLInputElement);
const address = byId('import-address', HTMLInputElement);
const submit = get(form, '[type="submit"]', HTMLButtonElement);
const state = get(form, '[data-part="state"]');
const summary = get(form, '[data-part="summary"]');
const list = get(form, '[data-part="problems"]');

let sending = false;

file.addEventListener('change', suggest);
[name, address].forEach(field => field.addEventListener('input', () => field.toggleAttribute('data-typed', field.value !== '')));
form.addEventListener('submit', event => {
  event.preventDefault();
  if (!sending) send();
});

/** What somebody typed stays. A file that is none of a portal's suggests nothing, and is refused when it is sent. */
async function suggest() {
  const manifest = await readManifest();
  if (!manifest) return;
  if (!name.hasAttribute('data-typed')) name.value = manifest.name;
  if (!address.hasAttribute('data-typed')) address.value = manifest.address;
}

/** @returns {Promise<{ name: string, address: string } | null>} */
async function readManifest() {
  const chosen = file.files?.[0];
  if (!chosen) return null;
  try {
    const bytes = await chosen.slice(0, READ).arrayBuffer();
    const head = new DataView(bytes);
    const start = HEAD + head.getUint16(26, true) + head.getUint16(28, true);
    const text = new TextDecoder().decode(bytes.slice(start, start + head.getUint32(18, true)));
    const manifest = JSON.parse(text);
    return typeof manifest.name === 'string' && typeof manifest.address === 'string' ? manifest : null;
  } catch {
    return null;
  }
}

async function send() {
  const chosen = file.files?.[0];
  const texts = form.dataset;
  if (!chosen) {
    refuse([{ field: 'file', text: texts.none ?? '' }]);
    return;
  }
  if (chosen.size > Number(texts.most)) {
    refuse([{ field: 'file', text: texts.large ?? '' }]);
    return;
  }
  refuse([]);
  setSending(true);
  try {
    await take(await fetchWithToken('/crm/portals/import', { method: 'POST', body: new FormData(form) }));
  } catch (error) {
    console.error(error);
    fail(texts.failed);
  } finally {
    setSending(false);
  }
}

/** @param {Response} answer */
async function take(answer) {
  if (answer.status === 401) {
    fail(form.dataset.signedOut);
    return;
  }
  document.dispatchEvent(new Event('vestibule:answered'));
  if (!answer.headers.get('Content-Type')?.startsWith('application/json')) {
    fail(form.dataset.failed);
    return;
  }
  /** @type {ImportPortalResponse} */
  const content = await answer.json();
  if ('record' in content) {
    location.assign(content.record);
  } else {
    refuse(content.problems);
  }
}

/** @param {boolean} now */
function setSending(now) {
  sending = now;
  submit.setAttribute('aria-disabled', String(now));
  state.textContent = now ? form.dataset.sending ?? '' : '';
}

/**
 * Nothing at a field is wrong, but nothing was done either.
 *
 * @param {string | undefined} text
 */
function fail(text) {
  refuse([{ field: 'file', text: text ?? '' }]);
}

/** @param {ImportPortalProblem[]} problems */
function refuse(problems) {
  list.replaceChildren(...problems.map(item));
  summary.hidden = problems.length === 0;
  for (const field of all(form, '.vb-input', HTMLInputElement)) {
    const error = byId(`${field.id}-error`);
    const own = problems.filter(problem => field.id === `import-${problem.field}`);
    error.textContent = own.map(problem => problem.text).join(' ');
    error.hidden = own.length === 0;
    mark(field, own.length > 0);
  }
  if (problems.length > 0) summary.focus();
}

/** @param {ImportPortalProblem} problem */
function item(problem) {
  const link = document.createElement('a');
  link.href = `#import-${problem.field}`;
  link.textContent = problem.text;
  const line = document.createElement('li');
  line.append(link);
  return line;
}

/**
 * @param {HTMLInputElement} field
 * @param {boolean} wrong
 */
function mark(field, wrong) {
  const texts = [`${field.id}-help`, ...wrong ? [`${field.id}-error`] : []].filter(id => document.getElementById(id));
  set(field, 'aria-describedby', texts.join(' '));
  set(field, 'aria-invalid', wrong ? 'true' : '');
  field.closest('.vb-field')?.classList.toggle('vb-field--invalid', wrong);
}

/**
 * @param {HTMLElement} field
 * @param {string} attribute
 * @param {string} value removes it where it is empty
 */
function set(field, attribute, value) {
  if (value) field.setAttribute(attribute, value);
  else field.removeAttribute(attribute);
}
