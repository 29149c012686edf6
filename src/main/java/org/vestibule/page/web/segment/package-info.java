/**
 * Marks the segments of a page while it is rendered, and cuts them out of it.
 *
 * <p>Code that only works on the markup of a page belongs here. It depends on nothing else of Vestibule.
 */
package org.vestibule.page.web.segment;
