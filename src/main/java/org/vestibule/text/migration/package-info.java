/** Recomputes stored keys after the rules of {@link org.vestibule.text} have changed. */
package org.vestibule.text.migration;
