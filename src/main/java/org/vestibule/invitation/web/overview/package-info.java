/** The page Overview: what needs somebody, and a chart of what became of the invitations of the last weeks, also as a file. */
package org.vestibule.invitation.web.overview;
