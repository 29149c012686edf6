/** Shows the server that a request comes from a page of its own: no other site's page can read this one's. */
export const token = { 'X-Requested-With': 'fetch', 'X-Vestibule-Token': document.querySelector('meta[name="vestibule-token"]').content };
