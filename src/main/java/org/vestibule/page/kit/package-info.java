/**
 * Builds many pages of a portal at once: those that a new portal begins with, and those of the demonstration. May know what
 * happens to pages; no other part of {@code page} knows it.
 */
package org.vestibule.page.kit;
