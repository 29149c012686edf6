/** The preview: shows the page to whomever the author chooses, as wide as they choose, and keeps both in the address. */

import { byId, get } from './elements.js';
import { announce, text } from './texts.js';

const { address } = byId('designer').dataset;
const choice = byId('choice', HTMLFormElement);
const onlooker = get(choice, '[name=as]', HTMLSelectElement);
const stage = byId('stage');
const page = byId('page', HTMLIFrameElement);
const note = byId('note');

/** Whether the author waits to hear what is shown now. */
let chosen = false;

choice.addEventListener('change', event => {
  const width = get(choice, '[name=width]:checked', HTMLInputElement).value;
  history.replaceState(null, '', `?${new URLSearchParams({ as: onlooker.value, width })}`);
  stage.dataset.width = width;
  if (event.target === onlooker) {
    chosen = true;
    page.contentWindow?.location.replace(`${address}?as=${encodeURIComponent(onlooker.value)}`);
  } else {
    tell();
  }
});
choice.addEventListener('submit', event => event.preventDefault());

function tell() {
  const width = get(choice, ':checked + span').textContent;
  announce(`${text('shown', onlooker.selectedOptions[0].text, width)} ${note.textContent}`.trim());
}

/** @param {...(string | undefined)} sentences */
function remark(...sentences) {
  note.textContent = sentences.filter(Boolean).join(' ');
  note.hidden = note.textContent === '';
}

/** @param {Document} content */
function noteOf(content) {
  return content.querySelector('meta[name=vestibule-note]')?.getAttribute('content') ?? undefined;
}

/**
 * A link to another part of the page does what it would.
 *
 * @param {HTMLAnchorElement} link
 * @param {Document} content
 */
function staysHere(link, content) {
  return link.href.startsWith(`${content.location.href.replace(/#.*/, '')}#`);
}

/** @param {Event} event */
function hold(event) {
  const content = /** @type {Document} */ (event.currentTarget);
  // What is in the frame is of the classes there.
  const link = /** @type {Element} */ (event.target).closest('a[href]');
  if (event.type === 'submit' || (link && !staysHere(/** @type {HTMLAnchorElement} */ (link), content))) {
    event.preventDefault();
    remark(noteOf(content), text('inert'));
    announce(text('inert'));
  }
}

function shown() {
  const content = page.contentDocument;
  if (!content || content.location.href === 'about:blank') {
    // Nothing is there yet, or an error of the browser's own.
    return;
  }
  if (content.location.pathname !== address) {
    // The author's session has ended, and the frame was led to the sign-in: that is for the whole screen.
    location.reload();
    return;
  }
  remark(noteOf(content));
  ['click', 'submit'].forEach(type => content.addEventListener(type, hold, true));
  if (chosen) {
    chosen = false;
    tell();
  }
}

page.addEventListener('load', shown);
if (page.contentDocument?.readyState === 'complete') {
  shown();
}
