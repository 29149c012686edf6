/**
 * Marks the segments of a page while it is rendered, and cuts them out of it.
 *
 * <p>Here belongs what works on the markup of a page alone. It knows nothing else of Vestibule.
 */
package org.vestibule.page.web.segment;
