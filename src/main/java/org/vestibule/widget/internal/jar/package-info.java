/**
 * Widget jars: their files, and whether this server can run them.
 *
 * <p>Depends on the names of the folders in {@code source}, and not on contracts.
 */
package org.vestibule.widget.internal.jar;
