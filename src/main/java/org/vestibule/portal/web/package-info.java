/** The screens of the portals' records and roles. May depend on the portals and the layout of the staff's screens. */
package org.vestibule.portal.web;
