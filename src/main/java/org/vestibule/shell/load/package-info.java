/**
 * Bounds what requests may take at once and for how long, so that what is slow for one part of the installation, or for one
 * client, holds up no other. What is refused gets 503, 429 or 408, with a time to try again.
 */
package org.vestibule.shell.load;
