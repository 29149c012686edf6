/**
 * Beans and forms of a placement: the scope {@link org.vestibule.widget.PlacementScoped}, and which form was submitted.
 *
 * <p>May depend on {@code guard}, Faces and servlets.
 */
package org.vestibule.widget.internal.placement;
