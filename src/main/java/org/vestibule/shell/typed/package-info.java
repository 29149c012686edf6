/** Keeps what users typed when their session or their page has expired, until they have returned to the page. */
package org.vestibule.shell.typed;
