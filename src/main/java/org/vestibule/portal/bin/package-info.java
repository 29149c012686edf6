/**
 * What happens to deleted portals: they can be restored for some time, and then everything of them is removed.
 *
 * <p>May know the portals. What other rooms keep of a portal they remove by
 * {@link org.vestibule.portal.bin.PortalDataRemover}.
 */
package org.vestibule.portal.bin;
