/** The images of the portal, to choose one or upload a new one. */

import { choose } from './dialogs.js';
import { address, askSignedIn, on } from './server.js';
import { fetchWithToken } from './token.js';

/** Resolves with the image that is chosen ({ id, address, alt }), with null where none is. */
export async function chooseImage(current) {
  const answer = await askSignedIn('/images');
  return answer.ok ? choose(await answer.text(), (dialog, close) => enable(dialog, close, current)) : null;
}

function enable(dialog, close, current) {
  const form = dialog.querySelector('form');
  const problem = dialog.querySelector('#upload-problem');
  const images = () => [...dialog.querySelectorAll('[name="image"]')];
  images().filter(image => image.value === current).forEach(image => { image.checked = true; });
  (images().find(image => image.checked) ?? images()[0] ?? dialog.querySelector('[type=file]')).focus();

  form.addEventListener('submit', event => {
    event.preventDefault();
    const image = images().find(each => each.checked);
    close(image ? { id: image.value, address: image.dataset.address, alt: image.dataset.alt ?? '' } : null);
  });
  dialog.querySelector('[data-do="upload"]').addEventListener('click', async () => {
    const file = dialog.querySelector('[type=file]').files[0];
    if (!file) {
      problem.textContent = form.dataset.none;
      dialog.querySelector('[type=file]').focus();
      return;
    }
    problem.textContent = '';
    const sent = new FormData();
    sent.append('file', file);
    sent.append('alt', dialog.querySelector('#upload-alt').value);
    const upload = () => fetchWithToken(`${address}/images`, { method: 'POST', body: sent });
    try {
      let answer = await upload();
      if (answer.status === 401 && await on.signInNeeded()) {
        answer = await upload();
      }
      if (answer.ok) {
        take(await answer.text());
      } else {
        problem.textContent = answer.status === 422 ? (await answer.json()).message : form.dataset.failed;
      }
    } catch (error) {
      console.error(error);
      problem.textContent = form.dataset.failed;
    }
  });

  function take(html) {
    const template = document.createElement('template');
    template.innerHTML = html;
    dialog.querySelector('.image-choices').replaceWith(template.content.querySelector('.image-choices'));
    dialog.querySelector('.vb-dialog-body > p')?.remove();
    dialog.querySelector('[type=file]').value = dialog.querySelector('#upload-alt').value = '';
    images().find(image => image.checked)?.focus();
  }
}
