/** Publishing: at once, at a time, and back. */

import * as server from './server.js';
import { focusPlacement } from './placements.js';
import { closeDialog, onDialog, openDialog, showDialog } from './dialog.js';

const dialog = document.getElementById('desk-dialog');
const banner = document.getElementById('told');
const menu = document.getElementById('publish-menu');

export function enablePublishing() {
  document.getElementById('publish').addEventListener('click', () => publish(false));
  menu.addEventListener('click', event => {
    const what = event.target.closest('[data-publishing]')?.dataset.publishing;
    if (what) {
      menu.open = false;
      menu.querySelector('summary').focus();
      showDialog(`/publishing?show=${what}`).then(shown => shown && what === 'plan' && suggestTime());
    }
  });
  onDialog({
    publishAnyway: () => {
      closeDialog();
      publish(true);
    },
    show: button => {
      closeDialog(false);
      focusPlacement(button.dataset.placement);
    },
    unpublish: () => {
      closeDialog();
      send({ do: 'unpublish' });
    },
    cancelPlan: button => plan({ do: 'cancelPlan', plan: Number(button.dataset.plan) }),
  });
  dialog.addEventListener('submit', event => {
    if (event.target.id === 'plan-form') {
      event.preventDefault();
      plan({ do: 'plan', ...enteredTime(), offset: document.getElementById('plan-offset').value });
    }
  });
  dialog.addEventListener('input', event => event.target.closest('#plan-form .desk-row') && tellTime());
}

/** What fails on the canvas fails for visitors, too. */
function publish(anyway) {
  const broken = [...document.querySelectorAll('#canvas [data-broken=failed]')]
    .map(each => each.closest('[data-placement]').dataset.placement);
  send({ do: 'publish', broken, anyway });
}

async function send(command) {
  banner.hidden = true;
  const result = await server.send(command, '/publishing');
  if (result?.question) {
    openDialog(result.question);
  } else if (result) {
    banner.querySelector('p').textContent = result.announcement;
    const link = banner.querySelector('a');
    Object.assign(link, { href: result.address, target: '_blank', rel: 'noopener' });
    link.hidden = !['PUBLISHED', 'CHANGED'].includes(result.pageState);
    banner.hidden = false;
  }
}

async function plan(command) {
  if (await showDialog('/publishing', { method: 'POST', body: JSON.stringify(command) })) {
    const { planned } = document.getElementById('plan-lead').dataset;
    // Facelets leaves out attributes that are empty.
    document.getElementById('planned').textContent = planned ?? '';
    document.getElementById('planned').hidden = !planned;
    suggestTime();
  }
}

/** Tomorrow at nine, where the author is; any other time and zone can be chosen. */
function suggestTime() {
  const tomorrow = new Date(Date.now() + 86_400_000);
  const two = number => String(number).padStart(2, '0');
  document.getElementById('plan-day').value = `${tomorrow.getFullYear()}-${two(tomorrow.getMonth() + 1)}-${two(tomorrow.getDate())}`;
  document.getElementById('plan-time').value = '09:00';
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set([here, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  document.getElementById('plan-zone').replaceChildren(...zones.map(zone => new Option(zone, zone)));
  tellTime();
}

function enteredTime() {
  const value = id => document.getElementById(id).value;
  return { at: `${value('plan-day')}T${value('plan-time')}`, zone: value('plan-zone') };
}

/** Says which moment is meant. Where clocks go back at that time there are two, and the author chooses. */
async function tellTime() {
  const offset = document.getElementById('plan-offset');
  const entered = enteredTime();
  offset.replaceChildren();
  const answer = await server.ask(`/publishing?${new URLSearchParams({ show: 'time', ...entered })}`);
  const said = answer.ok ? await answer.json() : { meaning: '', choices: [] };
  // What was entered meanwhile is another time, with an answer of its own.
  if (dialog.contains(offset) && Object.entries(enteredTime()).every(([name, value]) => entered[name] === value)) {
    const several = said.choices.length > 1;
    document.getElementById('plan-meaning').textContent = said.meaning;
    offset.replaceChildren(...said.choices.map(each => new Option(each.text, each.offset)));
    if (several) {
      offset.prepend(new Option(offset.dataset.none, '', true, true));
    }
    offset.required = several;
    document.getElementById('plan-which').hidden = !several;
  }
}
