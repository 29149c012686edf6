/**
 * The images of the portals: authors upload them once and use them in many places.
 *
 * <p>May depend on portals, but not on pages, Faces or requests.
 */
package org.vestibule.page.image;
