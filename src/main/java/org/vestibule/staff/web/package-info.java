/**
 * Sign-in and sign-out of the staff, and the administrators' screens of the staff and the audit log. No other package
 * imports it.
 */
package org.vestibule.staff.web;
