/**
 * Builds many pages of a portal at once: those of a new portal, and those of the demonstration. May depend on other
 * packages of {@code page}, none of which depends on it.
 */
package org.vestibule.page.kit;
