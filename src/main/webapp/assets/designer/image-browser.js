/** The images of the portal: to choose one, upload a new one, or tidy them up. */

import { all, closest, find, get } from './elements.js';
import { choose } from './dialogs.js';
import { askSignedIn, told } from './server.js';

/** So long after the last letter a search begins. */
const PAUSE = 250;

/**
 * @typedef {{ id: string, address: string, alt: string }} ChosenImage
 * @typedef {(choice: ChosenImage | null) => void} Close
 */

/**
 * Resolves with the image that is chosen, with null where none is.
 *
 * @param {string} current the number of the image that is chosen now
 * @returns {Promise<ChosenImage | null>}
 */
export async function chooseImage(current) {
  const answer = await askSignedIn('/images');
  return answer.ok ? choose(await answer.text(), (dialog, /** @type {Close} */ close) => new Library(dialog, close, current)) : null;
}

class Library {

  /**
   * @param {HTMLDialogElement} dialog
   * @param {Close} close
   * @param {string} current
   */
  constructor(dialog, close, current) {
    this.dialog = dialog;
    this.form = get(dialog, 'form');
    this.search = get(dialog, '[type=search]', HTMLInputElement);
    this.file = get(dialog, '[type=file]', HTMLInputElement);
    this.alternative = get(dialog, '#upload-alt', HTMLInputElement);
    this.bin = get(dialog, '[data-do="bin"]');
    this.prepare();
    this.images().filter(image => image.value === current).forEach(image => { image.checked = true; });
    (this.chosen() ?? this.images()[0] ?? this.file).focus();

    this.form.addEventListener('submit', event => {
      event.preventDefault();
      const image = this.isBin() ? null : this.chosen();
      close(image ? { id: image.value, address: image.dataset.address ?? '', alt: image.dataset.alt ?? '' } : null);
    });
    this.form.addEventListener('click', event => {
      const button = closest(event.target, '[data-do]');
      if (button) {
        this.deeds[button.dataset.do ?? '']?.(button);
      }
    });
    let waiting = 0;
    this.search.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => this.show(), PAUSE);
    });
    // Enter in a search field would choose an image.
    this.search.addEventListener('keydown', event => {
      if (event.key === 'Enter') {
        event.preventDefault();
      }
    });
  }

  /**
   * What the buttons do.
   *
   * @type {Record<string, (button: HTMLElement) => void>}
   */
  deeds = {
    upload: () => this.upload(),
    more: button => this.more(button),
    bin: () => this.toggleBin(),
    'ask-delete': () => this.askToDelete(),
    'ask-erase': () => this.askToErase(),
    keep: () => this.keep(),
    erase: () => this.erase(),
    restore: button => this.restore(button),
  };

  images() {
    return all(this.dialog, '[name="image"]', HTMLInputElement);
  }

  chosen() {
    return this.images().find(each => each.checked);
  }

  isBin() {
    return this.bin.getAttribute('aria-pressed') === 'true';
  }

  /** @param {string} name */
  part(name) {
    return get(this.dialog, `[data-part="${name}"]`);
  }

  /**
   * Where an image has no thumbnail, its format stands there.
   *
   * @param {ParentNode} root
   */
  prepare(root = this.dialog) {
    all(root, '.image-choice img').forEach(picture => {
      picture.addEventListener('error', () => {
        picture.hidden = true;
        picture.nextElementSibling?.removeAttribute('hidden');
      });
    });
  }

  /** @param {string} [after] */
  path(after) {
    const asked = new URLSearchParams({ name: this.search.value, bin: String(this.isBin()) });
    if (after) {
      asked.set('after', after);
    }
    return `/images?${asked}`;
  }

  /**
   * What the server shows; null where that can't be had, which is told.
   *
   * @param {string} path
   * @param {import('./server.js').Options} [options]
   */
  async ask(path, options) {
    try {
      const answer = await askSignedIn(path, options);
      if (answer.ok) {
        return parsed(await answer.text());
      }
      this.complain(await this.reason(answer) ?? this.form.dataset.unanswered);
    } catch (error) {
      console.error(error);
      this.complain(this.form.dataset.unanswered);
    }
    return null;
  }

  /**
   * Why the server did nothing, where it is for the author to know.
   *
   * @param {Response} answer
   */
  async reason(answer) {
    return answer.status === 422 ? told(answer, await answer.text()).message : undefined;
  }

  /** @param {string} [message] */
  complain(message = '') {
    this.part('problem').textContent = message;
  }

  /**
   * Says why nothing was uploaded, and marks the file; empty where nothing stands in its way.
   *
   * @param {string} [message]
   */
  refuse(message = '') {
    get(this.dialog, '#upload-problem').textContent = message;
    this.file.setAttribute('aria-invalid', String(Boolean(message)));
    get(this.dialog, '.image-upload').classList.toggle('vb-field--invalid', Boolean(message));
  }

  async show() {
    const path = this.path();
    const content = await this.ask(path);
    // Something else may have been typed meanwhile.
    if (content && path === this.path()) {
      this.take(content);
    }
  }

  /** @param {DocumentFragment} content */
  take(content) {
    const library = get(content, '[data-part="library"]');
    this.prepare(library);
    this.part('library').replaceWith(library);
    this.part('told').replaceChildren(...get(content, '[data-part="told"]').childNodes);
    get(this.dialog, '.image-upload').hidden = this.isBin();
    get(this.form, '[type=submit]', HTMLButtonElement).disabled = this.isBin();
  }

  /** @param {HTMLElement} button */
  async more(button) {
    const content = await this.ask(this.path(button.dataset.after));
    if (content) {
      this.prepare(content);
      const known = new Set(this.images().map(image => image.value));
      const fresh = all(content, '.image-choice').filter(each => !known.has(get(each, 'input', HTMLInputElement).value));
      get(this.dialog, '.image-choices').append(...fresh);
      const next = find(content, '[data-do="more"]');
      if (next) {
        button.replaceWith(next);
      } else {
        button.remove();
      }
      fresh[0]?.querySelector('input')?.focus();
    }
  }

  toggleBin() {
    this.bin.setAttribute('aria-pressed', String(!this.isBin()));
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
    const content = image ? await this.ask(`/images?delete=${image}`) : null;
    if (image && content && await choose(content, confirm)) {
      await this.carryOut('delete', image);
    }
  }

  askToErase() {
    if (this.wanted()) {
      this.part('ask-erase').hidden = false;
      get(this.part('ask-erase'), '[data-do="keep"]').focus();
    }
  }

  keep() {
    this.part('ask-erase').hidden = true;
    get(this.dialog, '[data-do="ask-erase"]').focus();
  }

  erase() {
    const image = this.wanted();
    return image && this.carryOut('erase', image);
  }

  /** @param {HTMLElement} button */
  restore(button) {
    const image = button.dataset.image ?? this.wanted();
    return image && this.carryOut('restore', image);
  }

  /**
   * @param {'delete' | 'erase' | 'restore'} command
   * @param {string} image
   */
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
    const file = this.file.files?.[0];
    if (!file) {
      this.refuse(this.form.dataset.none);
      this.file.focus();
      return;
    }
    this.refuse('');
    const sent = new FormData();
    sent.append('file', file);
    sent.append('alt', this.alternative.value);
    try {
      const answer = await askSignedIn('/images', { method: 'POST', body: sent });
      if (answer.ok) {
        this.search.value = '';
        this.take(parsed(await answer.text()));
        this.file.value = this.alternative.value = '';
        this.chosen()?.focus();
      } else {
        this.refuse(await this.reason(answer) ?? this.form.dataset.failed);
      }
    } catch (error) {
      console.error(error);
      this.refuse(this.form.dataset.failed);
    }
  }
}

/**
 * What nothing is lost by has the focus.
 *
 * @param {HTMLDialogElement} dialog
 * @param {(choice: true) => void} close
 */
function confirm(dialog, close) {
  get(dialog, '[data-do="close"]').focus();
  get(dialog, '[data-do="confirm"]').addEventListener('click', () => close(true));
}

/** @param {string} html */
function parsed(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}
