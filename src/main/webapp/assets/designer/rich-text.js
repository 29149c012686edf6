/**
 * Formatted text, edited with Quill, which PrimeFaces brings along. It is loaded when the first such field is shown; where
 * that fails, the field stays what it is without: the markup in a text area. What the author doesn't touch stays as it was.
 */

import { enableLinks } from './rich-links.js';

/** What the editor would lose without a word. */
const BEYOND = 'table, hr, abbr, small, img, li ul, li ol, [dir], [lang], [style]';

/** The levels that a text may have: the first is the page's, and there is none below the fourth. */
const LEVELS = { H1: 2, H5: 4, H6: 4 };

/** Tab leads to the next control, as everywhere. */
const KEYS = Object.fromEntries(['tab', 'remove tab', 'indent', 'outdent', 'indent code-block', 'outdent code-block', 'table tab'].map(name => [name, null]));

let loading = null;

export async function enableRichText(box) {
  const source = box.querySelector('textarea');
  try {
    await (loading ??= load(box.dataset));
  } catch (error) {
    console.error(error);
    loading = null;
    return;
  }
  const beyond = box.querySelector('[data-part="beyond"]');
  if (holdsMore(source.value)) {
    // Left as it is, unless the author wants it otherwise.
    beyond.hidden = false;
    beyond.querySelector('button').addEventListener('click', () => {
      beyond.hidden = true;
      start(box, source);
    });
  } else {
    start(box, source);
  }
}

function holdsMore(html) {
  const text = document.createElement('template');
  text.innerHTML = html;
  return text.content.querySelector(BEYOND) !== null;
}

function start(box, source) {
  const area = box.querySelector('.rich-area');
  const bar = box.querySelector('.rich-bar');
  const quill = new window.Quill(area, {
    formats: ['header', 'bold', 'italic', 'underline', 'strike', 'list', 'blockquote', 'link', 'code', 'code-block', 'script'],
    modules: { toolbar: false, keyboard: { bindings: KEYS } },
  });
  const Delta = window.Quill.import('delta');
  for (const [name, level] of Object.entries(LEVELS)) {
    quill.clipboard.addMatcher(name, (node, delta) => delta.compose(new Delta().retain(delta.length(), { header: level })));
  }
  area.addEventListener('paste', event => tellOfLoss(box, event.clipboardData?.getData('text/html') ?? ''), true);
  const field = quill.root;
  const focused = document.activeElement === source;
  const fill = () => quill.setContents(quill.clipboard.convert({ html: source.value }), 'silent');
  fill();
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-multiline', 'true');
  field.setAttribute('aria-labelledby', area.dataset.labelled);
  field.setAttribute('aria-describedby', area.dataset.described);
  area.hidden = bar.hidden = false;
  source.hidden = true;
  // The label leads to the text area, which nobody sees now.
  box.closest('[data-property]').querySelector('label[for]')?.addEventListener('click', () => quill.focus());
  if (focused) {
    quill.focus();
  }

  quill.on('text-change', (delta, old, by) => {
    if (by === 'user') {
      source.value = quill.getLength() === 1 ? '' : quill.getSemanticHTML().replaceAll('&nbsp;', ' ');
      source.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  source.addEventListener('designer:reset', fill);
  enableBar(box, bar, quill);
}

/** Says what of a pasted text comes without its form. */
function tellOfLoss(box, html) {
  const told = box.querySelector('[data-part="pasted"]');
  told.textContent = holdsMore(html.replaceAll(/ (style|dir|lang)="[^"]*"/g, '')) ? told.dataset.text : '';
}

function enableBar(box, bar, quill) {
  const buttons = [...bar.querySelectorAll('button')];
  const link = enableLinks(box.querySelector('.rich-link'), href => {
    quill.focus();
    quill.format('link', href || false, 'user');
  });
  const valueOf = button => button.dataset.value === undefined ? true : button.dataset.format === 'header' ? Number(button.dataset.value) : button.dataset.value;
  buttons.forEach((button, index) => { button.tabIndex = index === 0 ? 0 : -1; });
  bar.addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const next = buttons[(buttons.indexOf(event.target.closest('button')) + step + buttons.length) % buttons.length];
      buttons.forEach(button => { button.tabIndex = button === next ? 0 : -1; });
      next.focus();
    }
  });
  // The text keeps the focus, and with it what is selected, or chosen for what is typed next.
  bar.addEventListener('mousedown', event => event.preventDefault());
  bar.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) {
      return;
    }
    const now = quill.getFormat(quill.getSelection(true))[button.dataset.format];
    if (button.dataset.format === 'link') {
      link.show(now);
    } else {
      quill.format(button.dataset.format, now === valueOf(button) ? false : valueOf(button), 'user');
    }
  });
  quill.on('editor-change', () => {
    const range = quill.hasFocus() && quill.getSelection();
    if (range) {
      const formats = quill.getFormat(range);
      buttons.forEach(button => button.setAttribute('aria-pressed', Boolean(formats[button.dataset.format]) && (valueOf(button) === true || formats[button.dataset.format] === valueOf(button))));
    }
  });
}

async function load({ script, core, jquery }) {
  if (!window.jQuery) {
    await run(jquery);
  }
  if (!window.PrimeFaces) {
    await run(core);
  }
  if (!window.Quill) {
    await run(script);
  }
}

function run(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`Can't load ${address}`)));
    document.head.append(script);
  });
}
