/**
 * A portal as a file, to move it between installations: what is in the file, and how a portal is made of it.
 *
 * <p>A file has a section for each {@link org.vestibule.portal.transfer.PortalPart}. The room that keeps a part writes and reads
 * its section.
 *
 * <p>May know the portals and how new ones are made.
 */
package org.vestibule.portal.transfer;
