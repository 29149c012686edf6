/**
 * Keeps a failing or slow widget from breaking its page.
 *
 * <p>Each placement is wrapped in a {@link org.vestibule.widget.internal.guard.Guarded}, and every call of a widget
 * goes through a {@link org.vestibule.widget.internal.guard.WidgetCall}; failures are logged once a minute, and a
 * widget that had to be interrupted is suspended. What a widget can access is restricted by {@code confine}.
 *
 * <p>May depend on {@code confine}, {@code check}, Faces and servlets, but not on contracts.
 */
package org.vestibule.widget.internal.guard;
