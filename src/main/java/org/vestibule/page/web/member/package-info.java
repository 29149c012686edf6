/**
 * Pages of members who are signed in, kept for all with the same roles.
 *
 * <p>The segments of such a page, which depend on who is looking, are rendered alone and put into it by {@link
 * org.vestibule.page.web.member.MemberPages}. {@link org.vestibule.page.web.member.MemberRequests} asks the database each time who
 * it is that asks: nothing of a member is kept. What is the same for everybody doesn't belong here.
 *
 * <p>May know members and their sessions, {@code page.cache}, and of {@code page.web} the packages {@code visit}, {@code revision},
 * {@code segment} and {@code cache}.
 */
package org.vestibule.page.web.member;
