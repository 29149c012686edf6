/*
 * Enters the address that the server suggests for a new portal's name, for as long as nobody types one. Without this file
 * the address is typed.
 */
(() => {
  'use strict';

  const NAME = 'newPortal:name';
  const ADDRESS = 'newPortal:address';
  const PAUSE = 250;
  let asking = 0;

  document.addEventListener('input', event => {
    if (event.target.id === NAME) {
      clearTimeout(asking);
      asking = setTimeout(vestibuleSuggestAddress, PAUSE);
    } else if (event.target.id === ADDRESS) {
      event.target.toggleAttribute('data-typed', event.target.value !== '');
    }
  });

  window.vestibuleNewPortal = {
    suggest(args) {
      const address = document.getElementById(ADDRESS);
      if (!address.hasAttribute('data-typed')) {
        address.value = args.address;
      }
    }
  };
})();
