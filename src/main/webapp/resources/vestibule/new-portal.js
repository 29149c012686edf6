/*
 * Enters the address that the server suggests for a new portal's name and language, for as long as nobody types one. Without this file
 * the address is typed.
 */
(() => {
  'use strict';

  const NAME = 'newPortal:name';
  const ADDRESS = 'newPortal:address';
  const LANGUAGE = 'newPortal:language';
  const PAUSE = 250;
  let asking = 0;

  document.addEventListener('input', event => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement)) return;
    if (field.id === NAME) {
      clearTimeout(asking);
      asking = setTimeout(vestibuleSuggestAddress, PAUSE);
    } else if (field.id === ADDRESS) {
      field.toggleAttribute('data-typed', field.value !== '');
    }
  });

  document.addEventListener('change', event => {
    const name = document.getElementById(NAME);
    if (event.target instanceof HTMLSelectElement && event.target.id === LANGUAGE
        && name instanceof HTMLInputElement && name.value !== '') {
      vestibuleSuggestAddress();
    }
  });

  window.vestibuleNewPortal = {
    suggest(args) {
      const address = document.getElementById(ADDRESS);
      if (address instanceof HTMLInputElement && !address.hasAttribute('data-typed')) {
        address.value = args.address;
      }
    }
  };
})();
