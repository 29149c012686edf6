/**
 * The history of a page, and the comparison of two of its states.
 *
 * <p>Presentation belongs here; {@code designer} reads the history and finds differences.
 *
 * <p>May depend on {@code designer.web}, and on no other screen of the designer.
 */
package org.vestibule.designer.web.history;
