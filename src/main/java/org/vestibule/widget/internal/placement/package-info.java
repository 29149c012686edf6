/**
 * Beans and forms of one placement: the scope {@link org.vestibule.widget.PlacementScoped}, and which form was sent.
 *
 * <p>May know {@code guard}, Faces and servlets.
 */
package org.vestibule.widget.internal.placement;
