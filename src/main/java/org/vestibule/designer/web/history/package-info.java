/**
 * What became of a page: its history, and two of its states side by side.
 *
 * <p>Here belongs how it is told; what happened, and what the difference is, {@code designer} finds out.
 *
 * <p>May know {@code designer.web}, and no other screen of the designer.
 */
package org.vestibule.designer.web.history;
