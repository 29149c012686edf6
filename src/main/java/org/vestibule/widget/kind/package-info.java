/**
 * The kinds of properties that come with Vestibule: each class is a {@link org.vestibule.widget.PropertyKind} and a
 * bean, like those of other jars.
 *
 * <p>Depends only on the package {@code widget}.
 */
package org.vestibule.widget.kind;
