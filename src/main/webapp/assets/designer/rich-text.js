/**
 * Formatted text, edited with Quill, which PrimeFaces brings along. It is loaded when the first such field is shown; where
 * that fails, the field stays what it is without: the markup in a text area. What the author doesn't touch stays as it was.
 */

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
  const area = box.querySelector('.rich-area');
  const bar = box.querySelector('.rich-bar');
  const quill = new window.Quill(area, {
    formats: ['header', 'bold', 'italic', 'underline', 'strike', 'list', 'blockquote', 'link', 'code', 'code-block', 'script'],
    modules: { toolbar: false },
  });
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

function enableBar(box, bar, quill) {
  const buttons = [...bar.querySelectorAll('button')];
  const link = box.querySelector('.rich-link');
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
      link.hidden = false;
      link.querySelector('input').value = now ?? '';
      link.querySelector('input').focus();
    } else {
      quill.format(button.dataset.format, now === valueOf(button) ? false : valueOf(button), 'user');
    }
  });
  const setLink = () => {
    link.hidden = true;
    quill.focus();
    quill.format('link', link.querySelector('input').value.trim() || false, 'user');
  };
  link.querySelector('button').addEventListener('click', setLink);
  link.querySelector('input').addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      setLink();
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
