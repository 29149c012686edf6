/**
 * Shows portal users to the staff: lists, records, and what happened to them. Nothing here changes anything.
 *
 * <p>May know members and their sessions. By which invitation somebody came it asks through {@code MemberOrigins}.
 */
package org.vestibule.member.query;
