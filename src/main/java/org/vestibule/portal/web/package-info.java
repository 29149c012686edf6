/** The screens of the portals' records and roles. May know the portals and the frame of the staff's screens. */
package org.vestibule.portal.web;
