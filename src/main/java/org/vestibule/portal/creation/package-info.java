/**
 * Creates new portals. May depend on the portals; their initial content comes through
 * {@link org.vestibule.portal.creation.StarterKit}.
 */
package org.vestibule.portal.creation;
