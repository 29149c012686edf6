/** The screen that invites many contacts. */
package org.vestibule.invitation.web.many;
