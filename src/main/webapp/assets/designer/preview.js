/** The preview: shows the page to whomever the author chooses, as wide as they choose, and keeps both in the address. */

import { announce, text } from './texts.js';

const { address } = document.getElementById('designer').dataset;
const choice = document.getElementById('choice');
const stage = document.getElementById('stage');
const page = document.getElementById('page');
const note = document.getElementById('note');

/** Whether the author waits to hear what is shown now. */
let chosen = false;

choice.addEventListener('change', event => {
  const values = new URLSearchParams(new FormData(choice));
  history.replaceState(null, '', `?${values}`);
  stage.dataset.width = values.get('width');
  if (event.target.name === 'as') {
    chosen = true;
    page.contentWindow.location.replace(`${address}?as=${encodeURIComponent(values.get('as'))}`);
  } else {
    tell();
  }
});
choice.addEventListener('submit', event => event.preventDefault());

function tell() {
  const width = choice.querySelector(':checked + span').textContent;
  announce(`${text('shown', choice.elements.as.selectedOptions[0].text, width)} ${note.textContent}`.trim());
}

function remark(...sentences) {
  note.textContent = sentences.filter(Boolean).join(' ');
  note.hidden = note.textContent === '';
}

function noteOf(content) {
  return content.querySelector('meta[name=vestibule-note]')?.content;
}

/** A link to another part of the page does what it would. */
function staysHere(link, content) {
  return link.href.startsWith(`${content.location.href.replace(/#.*/, '')}#`);
}

function hold(event) {
  const content = page.contentDocument;
  const link = event.target.closest('a[href]');
  if (event.type === 'submit' || (link && !staysHere(link, content))) {
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
