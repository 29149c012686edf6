/** Keeps what someone typed while their sign-in runs out or their page grows old, until they are back on the page. */
package org.vestibule.shell.typed;
