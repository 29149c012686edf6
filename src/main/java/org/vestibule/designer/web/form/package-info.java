/**
 * The form of a placement's properties, in the designer's standard look or the one that its widget brings.
 *
 * <p>Here belongs how the form is shown. What was typed into it is read by {@code designer}, and sent as a command.
 *
 * <p>May know {@code designer.web}, and no other screen of the designer.
 */
package org.vestibule.designer.web.form;
