/** How the staff sign in and out, and the screens of administrators on the staff and the audit log. Nothing imports it. */
package org.vestibule.staff.web;
