/**
 * The form of a placement's properties, the standard one or the widget's own.
 *
 * <p>Rendering the form belongs here. Its input is read by {@code designer}, and sent as a command.
 *
 * <p>May depend on {@code designer.web}, and on no other screen of the designer.
 */
package org.vestibule.designer.web.form;
