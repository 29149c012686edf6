/**
 * Sends a message to the address of a webhook: to no other host than the one that was checked, and within bounds of time and
 * size. Knows nothing of the database.
 */
package org.vestibule.webhook.outgoing;
