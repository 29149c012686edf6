/**
 * Work that each node does in the background, every few seconds and at once when there is something to do: the outboxes and
 * jobs. Knows nothing of what is done. Upkeep, which can wait for minutes, is in {@code shared.upkeep}.
 */
package org.vestibule.shared.background;
