/**
 * The images of the portals: what authors upload for their pages, once, to use it in many places.
 *
 * <p>May know portals; knows nothing of pages, Faces or requests.
 */
package org.vestibule.page.image;
