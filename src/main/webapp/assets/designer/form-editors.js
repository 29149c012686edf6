/** Brings the editors of a widget's form to life: those for which the browser has no control of its own. */

import { browse } from './page-browser.js';
import { chooseImage } from './image-browser.js';
import { enableList } from './form-list.js';
import { enableRichText } from './rich-text.js';

const enable = {
  colour(row) {
    const [text, picker] = row.querySelectorAll('input');
    picker.addEventListener('input', () => tell(text, picker.value));
    text.addEventListener('input', () => {
      if (/^#[0-9a-f]{6}$/i.test(text.value.trim())) {
        picker.value = text.value.trim();
      }
    });
  },
  page(row) {
    const text = row.querySelector('input');
    row.querySelector('[data-do="browse"]').addEventListener('click', async () => {
      const path = await browse(text.value.trim());
      if (path !== null) {
        tell(text, path);
      }
    });
  },
  image(box) {
    const number = box.querySelector('input[type=hidden]');
    // An empty picture would be no valid one, so the form has none before one is chosen.
    const picture = box.querySelector('img') ?? new Image();
    const alternative = box.querySelector('[data-part="alt"] input');
    const decorative = box.querySelector('[data-part="decorative"] input');
    const show = image => {
      [picture, ...box.querySelectorAll('[data-do="no-image"], [data-part]')].forEach(each => { each.hidden = !image; });
      if (image) {
        picture.src = image.address;
        picture.alt = '';
        number.after(picture);
        alternative.placeholder = image.alt;
      }
    };
    // What was written stays, for an author who ticks it by mistake.
    decorative.addEventListener('input', () => { alternative.readOnly = decorative.checked; });
    box.addEventListener('click', async event => {
      const deed = event.target.closest('[data-do]')?.dataset.do;
      const image = deed === 'choose-image' ? await chooseImage(number.value) : null;
      if (image || deed === 'no-image') {
        show(image);
        tell(number, image?.id ?? '');
        box.querySelector('[data-do="choose-image"]').focus();
      }
    });
    number.addEventListener('designer:reset', () => number.value === '' && show(null));
  },
  rich: enableRichText,
};

export function enableEditors(root) {
  root.querySelectorAll('[data-property]').forEach(enableList);
  root.addEventListener('designer:item', event => enableWithin(event.target));
  enableWithin(root);
}

function enableWithin(root) {
  root.querySelectorAll('[data-editor]').forEach(each => enable[each.dataset.editor]?.(each));
}

function tell(control, text) {
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
