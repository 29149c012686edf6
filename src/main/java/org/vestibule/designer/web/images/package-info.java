/**
 * The library of a portal's images, in which authors choose and upload.
 *
 * <p>Images and their files belong in {@code page.image}.
 *
 * <p>May depend on {@code designer.web} and images, and on no other screen of the designer.
 */
package org.vestibule.designer.web.images;
