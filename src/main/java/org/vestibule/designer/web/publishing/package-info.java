/**
 * The dialog in which an author publishes the draft, at once or later.
 *
 * <p>Presentation belongs here; {@code designer} decides about warnings and publishing.
 *
 * <p>May depend on {@code designer.web}, the canvas, which gets the outcome, and the descriptions of usages in the list
 * of pages.
 */
package org.vestibule.designer.web.publishing;
