/**
 * For unit tests of widget jars. It is in a separate jar, {@code vestibule-widget-testkit}, with all its dependencies.
 */
package org.vestibule.widget.testkit;
