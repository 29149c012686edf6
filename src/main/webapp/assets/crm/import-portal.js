/*
 * The dialog Import portal: suggests the name and the address that the file says, sends the file, and says at the fields what is
 * wrong. What is typed and the chosen file stay until the portal is there.
 */
import { all, byId, find, get } from '../designer/elements.js';
import { fetchWithToken } from '../designer/token.js';

/** The manifest comes first in the file, as it is: its head has 30 bytes and the name. */
const HEAD = 30;
const READ = 64 * 1024;

/** Puts the form into its dialog, the first time that the dialog opens. */
window.vestibuleImportPortal = () => {
  const dialog = byId('importPortalDialog');
  const template = find(dialog, 'template', HTMLTemplateElement);
  if (template) {
    template.replaceWith(template.content);
    new ImportForm();
  }
  byId('import-file').focus();
};

class ImportForm {
  form = byId('import', HTMLFormElement);
  file = byId('import-file', HTMLInputElement);
  name = byId('import-name', HTMLInputElement);
  address = byId('import-address', HTMLInputElement);
  sending = false;

  constructor() {
    get(this.form, '[data-do="close"]').addEventListener('click', () => PF('importPortalDialog').hide());
    this.file.addEventListener('change', () => this.suggest());
    for (const field of [this.name, this.address]) {
      field.addEventListener('input', () => field.toggleAttribute('data-typed', field.value !== ''));
    }
    this.form.addEventListener('submit', event => {
      event.preventDefault();
      if (!this.sending) this.send();
    });
  }

  /** What somebody typed stays. A file that is none of a portal's suggests nothing, and is refused when it is sent. */
  async suggest() {
    const chosen = this.file.files?.[0];
    const manifest = chosen && await readManifest(chosen);
    if (!manifest) return;
    if (!this.name.hasAttribute('data-typed')) this.name.value = manifest.name;
    if (!this.address.hasAttribute('data-typed')) this.address.value = manifest.address;
  }

  async send() {
    const chosen = this.file.files?.[0];
    const texts = this.form.dataset;
    if (!chosen) {
      this.refuseFile(texts.none);
      return;
    }
    if (chosen.size > Number(texts.most)) {
      this.refuseFile(texts.large);
      return;
    }
    this.refuse([]);
    this.setSending(true);
    try {
      await this.take(await fetchWithToken('/crm/portals/import', { method: 'POST', body: new FormData(this.form) }));
    } catch (error) {
      console.error(error);
      this.refuseFile(texts.failed);
    } finally {
      this.setSending(false);
    }
  }

  /** @param {Response} answer */
  async take(answer) {
    if (answer.status === 401) {
      this.refuseFile(this.form.dataset.signedOut);
      return;
    }
    document.dispatchEvent(new Event('vestibule:answered'));
    if (!answer.headers.get('Content-Type')?.startsWith('application/json')) {
      this.refuseFile(this.form.dataset.failed);
      return;
    }
    /** @type {ImportPortalResponse} */
    const content = await answer.json();
    if ('record' in content) {
      location.assign(content.record);
    } else {
      this.refuse(content.problems);
    }
  }

  /** @param {boolean} now */
  setSending(now) {
    this.sending = now;
    get(this.form, '[type="submit"]').setAttribute('aria-disabled', String(now));
    get(this.form, '[data-part="state"]').textContent = now ? this.form.dataset.sending ?? '' : '';
  }

  /** @param {string | undefined} text */
  refuseFile(text) {
    this.refuse([{ field: 'file', text: text ?? '' }]);
  }

  /** @param {ImportPortalProblem[]} problems */
  refuse(problems) {
    const summary = get(this.form, '[data-part="summary"]');
    get(this.form, '[data-part="problems"]').replaceChildren(...problems.map(item));
    summary.hidden = problems.length === 0;
    for (const field of all(this.form, '.vb-input', HTMLInputElement)) {
      const error = byId(`${field.id}-error`);
      const own = problems.filter(problem => field.id === `import-${problem.field}`);
      error.textContent = own.map(problem => problem.text).join(' ');
      error.hidden = own.length === 0;
      mark(field, own.length > 0);
    }
    if (problems.length > 0) summary.focus();
  }
}

/**
 * @param {File} file
 * @returns {Promise<{ name: string, address: string } | null>}
 */
async function readManifest(file) {
  try {
    const bytes = await file.slice(0, READ).arrayBuffer();
    const head = new DataView(bytes);
    const start = HEAD + head.getUint16(26, true) + head.getUint16(28, true);
    const text = new TextDecoder().decode(bytes.slice(start, start + head.getUint32(18, true)));
    const manifest = JSON.parse(text);
    return typeof manifest.name === 'string' && typeof manifest.address === 'string' ? manifest : null;
  } catch {
    return null;
  }
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

// It may have been opened before this script was there.
if (byId('importPortalDialog').getAttribute('aria-hidden') === 'false') window.vestibuleImportPortal();
