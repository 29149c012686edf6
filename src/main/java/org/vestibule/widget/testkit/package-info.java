/** For unit tests of jars with widgets. It comes in a jar of its own, {@code vestibule-widget-testkit}, with all that it needs. */
package org.vestibule.widget.testkit;
