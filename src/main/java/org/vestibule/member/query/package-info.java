/**
 * Shows portal users to the staff: lists, records, and what happened to them. Nothing here changes anything.
 *
 * <p>May know members and their sessions. It asks {@code MemberOrigins} by which invitation somebody joined.
 */
package org.vestibule.member.query;
