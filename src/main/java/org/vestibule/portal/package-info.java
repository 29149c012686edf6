/**
 * The portals that contacts are invited into, with their settings and roles. Must not depend on pages, users or
 * invitations; it reads pages through {@link org.vestibule.portal.PortalPages}.
 */
package org.vestibule.portal;
