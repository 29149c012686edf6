/** The images of the portal: to choose one, upload a new one, or tidy them up. */

import { choose } from './dialogs.js';
import { askSignedIn } from './server.js';

/** So long after the last letter a search begins. */
const PAUSE = 250;

/** Resolves with the image that is chosen ({ id, address, alt }), with null where none is. */
export async function chooseImage(current) {
  const answer = await askSignedIn('/images');
  return answer.ok ? choose(await answer.text(), (dialog, close) => new Library(dialog, close, current)) : null;
}

class Library {

  constructor(dialog, close, current) {
    this.dialog = dialog;
    this.form = dialog.querySelector('form');
    this.search = dialog.querySelector('[type=search]');
    this.bin = dialog.querySelector('[data-do="bin"]');
    this.prepare();
    this.images().filter(image => image.value === current).forEach(image => { image.checked = true; });
    (this.chosen() ?? this.images()[0] ?? dialog.querySelector('[type=file]')).focus();

    this.form.addEventListener('submit', event => {
      event.preventDefault();
      const image = this.isBin() ? null : this.chosen();
      close(image ? { id: image.value, address: image.dataset.address, alt: image.dataset.alt ?? '' } : null);
    });
    this.form.addEventListener('click', event => {
      const button = event.target.closest('[data-do]');
      this[{ upload: 'upload', more: 'more', bin: 'toggleBin', 'ask-delete': 'askToDelete', 'ask-erase': 'askToErase', keep: 'keep', erase: 'erase', restore: 'restore' }[button?.dataset.do]]?.(button);
    });
    let waiting;
    this.search.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => this.show(), PAUSE);
    });
    // Enter in a search field would choose an image.
    this.search.addEventListener('keydown', event => event.key === 'Enter' && event.preventDefault());
  }

  images() {
    return [...this.dialog.querySelectorAll('[name="image"]')];
  }

  chosen() {
    return this.images().find(each => each.checked);
  }

  isBin() {
    return this.bin.getAttribute('aria-pressed') === 'true';
  }

  part(name) {
    return this.dialog.querySelector(`[data-part="${name}"]`);
  }

  /** Where an image has no thumbnail, its format stands there. */
  prepare(root = this.dialog) {
    root.querySelectorAll('.image-choice img').forEach(picture => {
      picture.addEventListener('error', () => {
        picture.hidden = true;
        picture.nextElementSibling.hidden = false;
      });
    });
  }

  path(after) {
    const asked = new URLSearchParams({ name: this.search.value, bin: this.isBin() });
    if (after) {
      asked.set('after', after);
    }
    return `/images?${asked}`;
  }

  /** What the server shows; null where that can't be had, which is told. */
  async ask(path, options) {
    try {
      const answer = await askSignedIn(path, options);
      if (answer.ok) {
        return parsed(await answer.text());
      }
      this.complain(answer.status === 422 ? (await answer.json()).message : this.form.dataset.unanswered);
    } catch (error) {
      console.error(error);
      this.complain(this.form.dataset.unanswered);
    }
    return null;
  }

  complain(message) {
    this.part('problem').textContent = message;
  }

  /** Says why nothing was uploaded, and marks the file; empty where nothing stands in its way. */
  refuse(message) {
    this.dialog.querySelector('#upload-problem').textContent = message;
    this.dialog.querySelector('[type=file]').setAttribute('aria-invalid', Boolean(message));
    this.dialog.querySelector('.image-upload').classList.toggle('vb-field--invalid', Boolean(message));
  }

  async show() {
    const path = this.path();
    const content = await this.ask(path);
    // Something else may have been typed meanwhile.
    if (content && path === this.path()) {
      this.take(content);
    }
  }

  take(content) {
    const library = content.querySelector('[data-part="library"]');
    this.prepare(library);
    this.part('library').replaceWith(library);
    this.part('told').replaceChildren(...content.querySelector('[data-part="told"]').childNodes);
    this.dialog.querySelector('.image-upload').hidden = this.isBin();
    this.form.querySelector('[type=submit]').disabled = this.isBin();
  }

  async more(button) {
    const content = await this.ask(this.path(button.dataset.after));
    if (content) {
      this.prepare(content);
      const known = new Set(this.images().map(image => image.value));
      const fresh = [...content.querySelectorAll('.image-choice')].filter(each => !known.has(each.querySelector('input').value));
      this.dialog.querySelector('.image-choices').append(...fresh);
      const next = content.querySelector('[data-do="more"]');
      if (next) {
        button.replaceWith(next);
      } else {
        button.remove();
      }
      fresh[0]?.querySelector('input').focus();
    }
  }

  toggleBin() {
    this.bin.setAttribute('aria-pressed', !this.isBin());
    this.search.value = '';
    return this.show();
  }

  /** The number of the image that is chosen; says so where none is. */
  wanted() {
    const image = this.chosen();
    if (!image) {
      this.complain(this.part('problem').dataset.none);
    }
    return image?.value;
  }

  async askToDelete() {
    const image = this.wanted();
    const content = image && await this.ask(`/images?delete=${image}`);
    if (content && await choose(content, confirm)) {
      await this.carryOut('delete', image);
    }
  }

  askToErase() {
    if (this.wanted()) {
      this.part('ask-erase').hidden = false;
      this.part('ask-erase').querySelector('[data-do="keep"]').focus();
    }
  }

  keep() {
    this.part('ask-erase').hidden = true;
    this.dialog.querySelector('[data-do="ask-erase"]').focus();
  }

  erase() {
    return this.carryOut('erase', this.wanted());
  }

  restore(button) {
    const image = button.dataset.image ?? this.wanted();
    return image && this.carryOut('restore', image);
  }

  async carryOut(command, image) {
    const sent = new FormData();
    sent.append('do', command);
    sent.append('image', image);
    const content = await this.ask(this.path(), { method: 'POST', body: sent });
    if (content) {
      this.take(content);
      (this.part('told').querySelector('button') ?? this.images()[0] ?? this.search).focus();
    }
  }

  async upload() {
    const file = this.dialog.querySelector('[type=file]');
    if (!file.files[0]) {
      this.refuse(this.form.dataset.none);
      file.focus();
      return;
    }
    this.refuse('');
    const sent = new FormData();
    sent.append('file', file.files[0]);
    sent.append('alt', this.dialog.querySelector('#upload-alt').value);
    try {
      const answer = await askSignedIn('/images', { method: 'POST', body: sent });
      if (answer.ok) {
        this.search.value = '';
        this.take(parsed(await answer.text()));
        file.value = this.dialog.querySelector('#upload-alt').value = '';
        this.chosen()?.focus();
      } else {
        this.refuse(answer.status === 422 ? (await answer.json()).message : this.form.dataset.failed);
      }
    } catch (error) {
      console.error(error);
      this.refuse(this.form.dataset.failed);
    }
  }
}

/** What nothing is lost by has the focus. */
function confirm(dialog, close) {
  dialog.querySelector('[data-do="close"]').focus();
  dialog.querySelector('[data-do="confirm"]').addEventListener('click', () => close(true));
}

function parsed(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}
