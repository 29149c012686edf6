/**
 * Deleted portals: they can be restored for some time, then all their data is removed.
 *
 * <p>May depend on the portals. Data that other features store for a portal is removed through
 * {@link org.vestibule.portal.bin.PortalDataRemover}.
 */
package org.vestibule.portal.bin;
