/**
 * A portal as a file, to move it between installations: the file format, export and import.
 *
 * <p>A file has a section for each {@link org.vestibule.portal.transfer.PortalPart}. The feature that stores the data
 * of a part writes and reads its section.
 *
 * <p>May depend on the portals and their creation.
 */
package org.vestibule.portal.transfer;
