/** How the staff sign in and out. Nothing imports it. */
package org.vestibule.staff.web;
