/**
 * Pages of signed-in members, cached for all with the same roles.
 *
 * <p>The segments of such a page, which depend on the member, are rendered separately and inserted by
 * {@link org.vestibule.page.web.member.MemberPages}. {@link org.vestibule.page.web.member.MemberRequests} looks up the
 * member in the database each time: no data about members is cached. Pages that are the same for everybody don't belong
 * here.
 *
 * <p>May depend on members and their sessions, {@code page.cache}, and of {@code page.web} on the packages
 * {@code visit}, {@code revision}, {@code segment} and {@code cache}.
 */
package org.vestibule.page.web.member;
