/**
 * Makes new portals. May know the portals; what a new portal begins with it asks for by
 * {@link org.vestibule.portal.creation.StarterKit}.
 */
package org.vestibule.portal.creation;
