/**
 * Formatted text, edited with Quill, which PrimeFaces brings along. It is loaded when the first such field is shown; where
 * that fails, the field stays what it is without: the markup in a text area. What the author doesn't touch stays as it was.
 */

import { all, closest, get } from './elements.js';
import { enableLinks } from './rich-links.js';

/** What the editor would lose without a word. */
const BEYOND = 'table, hr, abbr, small, img, li ul, li ol, [dir], [lang], [style]';

/** The levels that a text may have: the first is the page's, and there is none below the fourth. */
const LEVELS = { H1: 2, H5: 4, H6: 4 };

/** Tab leads to the next control, as everywhere. */
const KEYS = Object.fromEntries(['tab', 'remove tab', 'indent', 'outdent', 'indent code-block', 'outdent code-block', 'table tab'].map(name => [name, null]));

/** @type {Promise<QuillStatic> | null} */
let loading = null;

/** @type {Record<string, number>} */
const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

/** @param {HTMLElement} box */
export async function enableRichText(box) {
  const source = get(box, 'textarea', HTMLTextAreaElement);
  /** @type {QuillStatic} */
  let Quill;
  try {
    Quill = await (loading ??= load(box.dataset));
  } catch (error) {
    console.error(error);
    loading = null;
    return;
  }
  const beyond = get(box, '[data-part="beyond"]');
  if (holdsMore(source.value)) {
    // Left as it is, unless the author wants it otherwise.
    beyond.hidden = false;
    get(beyond, 'button').addEventListener('click', () => {
      beyond.hidden = true;
      start(box, source, Quill);
    });
  } else {
    start(box, source, Quill);
  }
}

/** @param {string} html */
function holdsMore(html) {
  const text = document.createElement('template');
  text.innerHTML = html;
  return text.content.querySelector(BEYOND) !== null;
}

/**
 * @param {HTMLElement} box
 * @param {HTMLTextAreaElement} source
 * @param {QuillStatic} Quill
 */
function start(box, source, Quill) {
  const area = get(box, '.rich-area');
  const bar = get(box, '.rich-bar');
  const quill = new Quill(area, {
    formats: ['header', 'bold', 'italic', 'underline', 'strike', 'list', 'blockquote', 'link', 'code', 'code-block', 'script'],
    modules: { toolbar: false, keyboard: { bindings: KEYS } },
  });
  const Delta = Quill.import('delta');
  for (const [name, level] of Object.entries(LEVELS)) {
    quill.clipboard.addMatcher(name, (_, delta) => delta.compose(new Delta().retain(delta.length(), { header: level })));
  }
  area.addEventListener('paste', event => tellOfLoss(box, event.clipboardData?.getData('text/html') ?? ''), true);
  const field = quill.root;
  const focused = document.activeElement === source;
  const fill = () => quill.setContents(quill.clipboard.convert({ html: source.value }), 'silent');
  fill();
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-multiline', 'true');
  field.setAttribute('aria-labelledby', area.dataset.labelled ?? '');
  field.setAttribute('aria-describedby', area.dataset.described ?? '');
  area.hidden = bar.hidden = false;
  source.hidden = true;
  // The label leads to the text area, which nobody sees now.
  closest(box, '[data-property]')?.querySelector('label[for]')?.addEventListener('click', () => quill.focus());
  if (focused) {
    quill.focus();
  }

  quill.on('text-change', (_delta, _old, by) => {
    if (by === 'user') {
      source.value = quill.getLength() === 1 ? '' : quill.getSemanticHTML().replaceAll('&nbsp;', ' ');
      source.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  source.addEventListener('designer:reset', fill);
  enableBar(box, bar, quill);
}

/**
 * Says what of a pasted text comes without its form.
 *
 * @param {HTMLElement} box
 * @param {string} html
 */
function tellOfLoss(box, html) {
  const told = get(box, '[data-part="pasted"]');
  told.textContent = holdsMore(html.replaceAll(/ (style|dir|lang)="[^"]*"/g, '')) ? told.dataset.text ?? '' : '';
}

/**
 * @param {HTMLElement} box
 * @param {HTMLElement} bar
 * @param {Quill} quill
 */
function enableBar(box, bar, quill) {
  const buttons = all(bar, 'button');
  const link = enableLinks(get(box, '.rich-link'), href => {
    quill.focus();
    quill.format('link', href || false, 'user');
  });
  /** @param {HTMLElement} button */
  const formatOf = button => button.dataset.format ?? '';
  /** @param {HTMLElement} button */
  const valueOf = button => button.dataset.value === undefined ? true : formatOf(button) === 'header' ? Number(button.dataset.value) : button.dataset.value;
  buttons.forEach((button, index) => { button.tabIndex = index === 0 ? 0 : -1; });
  bar.addEventListener('keydown', event => {
    const step = STEPS[event.key];
    const from = closest(event.target, 'button');
    if (step && from) {
      const next = buttons[(buttons.indexOf(from) + step + buttons.length) % buttons.length];
      buttons.forEach(button => { button.tabIndex = button === next ? 0 : -1; });
      next.focus();
    }
  });
  // The text keeps the focus, and with it what is selected, or chosen for what is typed next.
  bar.addEventListener('mousedown', event => event.preventDefault());
  bar.addEventListener('click', event => {
    const button = closest(event.target, 'button');
    if (!button) {
      return;
    }
    const now = quill.getFormat(quill.getSelection(true))[formatOf(button)];
    if (formatOf(button) === 'link') {
      link.show(typeof now === 'string' ? now : '');
    } else {
      quill.format(formatOf(button), now === valueOf(button) ? false : valueOf(button), 'user');
    }
  });
  quill.on('editor-change', () => {
    const range = quill.hasFocus() ? quill.getSelection() : null;
    if (range) {
      const formats = quill.getFormat(range);
      buttons.forEach(button => {
        const now = formats[formatOf(button)];
        button.setAttribute('aria-pressed', String(Boolean(now) && (valueOf(button) === true || now === valueOf(button))));
      });
    }
  });
}

/** @param {DOMStringMap} addresses */
async function load({ script = '', core = '', jquery = '' }) {
  if (!window.jQuery) {
    await run(jquery);
  }
  if (!window.PrimeFaces) {
    await run(core);
  }
  if (!window.Quill) {
    await run(script);
  }
  if (!window.Quill) {
    throw new Error(`There is no Quill in ${script}`);
  }
  return window.Quill;
}

/** @param {string} address */
function run(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`Can't load ${address}`)));
    document.head.append(script);
  });
}
