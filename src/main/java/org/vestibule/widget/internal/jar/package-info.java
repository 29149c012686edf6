/**
 * The jars that widgets come in: which files they have, and whether this server can run them.
 *
 * <p>Knows the names of the folders in {@code source}, and nothing of contracts.
 */
package org.vestibule.widget.internal.jar;
