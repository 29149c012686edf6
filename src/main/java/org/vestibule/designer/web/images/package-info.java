/**
 * The library of a portal's images, as authors choose from it and upload to it.
 *
 * <p>What images are, and what is done with their files, belongs into {@code page.image}.
 *
 * <p>May know {@code designer.web} and images, and no other screen of the designer.
 */
package org.vestibule.designer.web.images;
