/**
 * The portals that contacts are invited into, their settings and the roles they give. May know nothing of pages, users
 * or invitations: what it needs of pages it asks for by {@link org.vestibule.portal.PortalPages}.
 */
package org.vestibule.portal;
