/*
 * Asks who else has the name or the address, once a moment passes in which nothing is typed. Without this file it is told when
 * the contact is saved.
 */
(() => {
  'use strict';

  const FIELDS = ['record:firstName', 'record:lastName', 'record:email'];
  const PAUSE = 500;
  /** So that nobody is led to the sign-in by a question that they didn't ask: ExpiredSessionForm. */
  const BACKGROUND = [{ name: 'vestibule.background', value: 'true' }];
  let asking = 0;

  document.addEventListener('input', event => {
    const field = event.target;
    if (field instanceof HTMLInputElement && FIELDS.includes(field.id)) {
      clearTimeout(asking);
      asking = setTimeout(() => vestibuleFindSimilar(BACKGROUND), PAUSE);
    }
  });
  document.addEventListener('submit', () => clearTimeout(asking));
})();
