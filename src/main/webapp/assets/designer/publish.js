/** Publishing: at once, at a time, and back. */

import { all, byId, closest, get } from './elements.js';
import * as server from './server.js';
import { focusPlacement, idOf } from './placements.js';
import { closeDialog, onDialog, openDialog, showDialog } from './dialog.js';

const dialog = byId('draft-dialog');
const banner = byId('told');
const menu = byId('publish-menu', HTMLDetailsElement);

export function enablePublishing() {
  byId('publish').addEventListener('click', () => publish(false));
  menu.addEventListener('click', event => {
    const what = closest(event.target, '[data-publishing]')?.dataset.publishing;
    if (what) {
      menu.open = false;
      get(menu, 'summary').focus();
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
      focusPlacement(button.dataset.placement ?? '');
    },
    unpublish: () => {
      closeDialog();
      send({ do: 'unpublish' });
    },
    cancelPlan: button => plan({ do: 'cancelPlan', plan: Number(button.dataset.plan) }),
  });
  dialog.addEventListener('submit', event => {
    if (closest(event.target, '#plan-form')) {
      event.preventDefault();
      plan({ do: 'plan', ...enteredTime(), offset: byId('plan-offset', HTMLSelectElement).value });
    }
  });
  dialog.addEventListener('input', event => {
    if (closest(event.target, '#plan-form .draft-row')) {
      tellTime();
    }
  });
}

/**
 * What fails on the canvas fails for visitors, too.
 *
 * @param {boolean} anyway
 */
function publish(anyway) {
  const broken = all(document, '#canvas [data-broken=failed]').flatMap(each => closest(each, '[data-placement]') ?? []).map(idOf);
  send({ do: 'publish', broken, anyway });
}

/** @param {PublishCommand} command */
async function send(command) {
  banner.hidden = true;
  const result = await server.send(command, '/publishing');
  if (result?.question !== undefined) {
    openDialog(result.question);
  } else if (result) {
    get(banner, 'p').textContent = result.announcement ?? '';
    const link = get(banner, 'a');
    Object.assign(link, { href: result.address, target: '_blank', rel: 'noopener' });
    link.hidden = !['PUBLISHED', 'CHANGED'].includes(result.pageState);
    banner.hidden = false;
  }
}

/** @param {PublishCommand} command */
async function plan(command) {
  if (await showDialog('/publishing', { method: 'POST', body: JSON.stringify(command) })) {
    const { planned } = byId('plan-lead').dataset;
    // Facelets leaves out attributes that are empty.
    byId('planned').textContent = planned ?? '';
    byId('planned').hidden = !planned;
    suggestTime();
  }
}

/** Tomorrow at nine, where the author is; any other time and zone can be chosen. */
function suggestTime() {
  const tomorrow = new Date(Date.now() + 86_400_000);
  /** @param {number} number */
  const two = number => String(number).padStart(2, '0');
  byId('plan-day', HTMLInputElement).value = `${tomorrow.getFullYear()}-${two(tomorrow.getMonth() + 1)}-${two(tomorrow.getDate())}`;
  byId('plan-time', HTMLInputElement).value = '09:00';
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set([here, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  byId('plan-zone').replaceChildren(...zones.map(zone => new Option(zone, zone)));
  tellTime();
}

function enteredTime() {
  const day = byId('plan-day', HTMLInputElement).value;
  const time = byId('plan-time', HTMLInputElement).value;
  return { at: `${day}T${time}`, zone: byId('plan-zone', HTMLSelectElement).value };
}

/** Says which moment is meant. Where clocks go back at that time there are two, and the author chooses. */
async function tellTime() {
  const offset = byId('plan-offset', HTMLSelectElement);
  const entered = enteredTime();
  offset.replaceChildren();
  const answer = await server.ask(`/publishing?${new URLSearchParams({ show: 'time', ...entered })}`);
  /** @type {PlannedTimeChoices} */
  const said = answer.ok ? await answer.json() : { meaning: '', choices: [] };
  // What was entered meanwhile is another time, with an answer of its own.
  if (dialog.contains(offset) && enteredTime().at === entered.at && enteredTime().zone === entered.zone) {
    const several = said.choices.length > 1;
    byId('plan-meaning').textContent = said.meaning;
    offset.replaceChildren(...said.choices.map(each => new Option(each.text, each.offset)));
    if (several) {
      offset.prepend(new Option(offset.dataset.none, '', true, true));
    }
    offset.required = several;
    byId('plan-which').hidden = !several;
  }
}
