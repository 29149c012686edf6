/**
 * What rooms say about the work that nobody has to ask for: which records are due, and how one of them is done. The room
 * {@code operation} calls these tasks.
 */
package org.vestibule.shared.upkeep;
