/** Brings the editors of a widget's form to life: those for which the browser has no control of its own. */

import { all, closest, get } from './elements.js';
import { browse } from './page-browser.js';
import { chooseImage } from './image-browser.js';
import { enableList } from './form-list.js';
import { enableRichText } from './rich-text.js';

/** @type {Record<string, (box: HTMLElement) => void>} */
const enable = {
  colour(row) {
    const [text, picker] = all(row, 'input', HTMLInputElement);
    picker.addEventListener('input', () => tell(text, picker.value));
    text.addEventListener('input', () => {
      if (/^#[0-9a-f]{6}$/i.test(text.value.trim())) {
        picker.value = text.value.trim();
      }
    });
  },
  page(row) {
    const text = get(row, 'input', HTMLInputElement);
    get(row, '[data-do="browse"]').addEventListener('click', async () => {
      const path = await browse(text.value.trim());
      if (path !== null) {
        tell(text, path);
      }
    });
  },
  image(box) {
    const number = get(box, 'input[type=hidden]', HTMLInputElement);
    // An empty picture would be no valid one, so the form has none before one is chosen.
    const picture = box.querySelector('img') ?? new Image();
    const alternative = get(box, '[data-part="alt"] input', HTMLInputElement);
    const decorative = get(box, '[data-part="decorative"] input', HTMLInputElement);
    /** @param {import('./image-browser.js').ChosenImage | null} image */
    const show = image => {
      [picture, ...all(box, '[data-do="no-image"], [data-part]')].forEach(each => { each.hidden = !image; });
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
      const deed = closest(event.target, '[data-do]')?.dataset.do;
      const image = deed === 'choose-image' ? await chooseImage(number.value) : null;
      if (image || deed === 'no-image') {
        show(image);
        tell(number, image?.id ?? '');
        get(box, '[data-do="choose-image"]').focus();
      }
    });
    number.addEventListener('designer:reset', () => {
      if (number.value === '') {
        show(null);
      }
    });
  },
  rich: enableRichText,
};

/** @param {HTMLElement} root */
export function enableEditors(root) {
  all(root, '[data-property]').forEach(enableList);
  root.addEventListener('designer:item', event => enableWithin(/** @type {HTMLElement} */ (event.target)));
  enableWithin(root);
}

/** @param {HTMLElement} root */
function enableWithin(root) {
  all(root, '[data-editor]').forEach(each => enable[each.dataset.editor ?? '']?.(each));
}

/**
 * @param {HTMLInputElement} control
 * @param {string} text
 */
function tell(control, text) {
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
