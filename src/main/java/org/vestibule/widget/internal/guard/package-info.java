/**
 * Keeps a widget that fails, or is slow, from breaking the page that it is on.
 *
 * <p>Each placement is wrapped in a {@link org.vestibule.widget.internal.guard.Guarded}, and whatever calls a widget does so by a
 * {@link org.vestibule.widget.internal.guard.WidgetCall}; failures are told once, and a widget that goes on failing is
 * suspended. What a widget can reach meanwhile is {@code confine}'s.
 *
 * <p>May know {@code confine}, {@code check}, Faces and servlets; nothing of contracts.
 */
package org.vestibule.widget.internal.guard;
