/** The Faces beans of the members' screens: signing in and password recovery on the public site, roles in the CRM. */
package org.vestibule.member.web;
