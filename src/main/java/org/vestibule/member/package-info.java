/**
 * The users of the portals: their accounts, their roles and where they are stored.
 *
 * <p>This package has only what every part of the feature needs: the aggregate, and who is signed in. Sessions and
 * signing in are in {@code member.session}, passwords and recovery in {@code member.password}, what the staff do about
 * somebody's access in {@code member.access}. An account changes only through its methods, which this feature calls;
 * other features may only grant roles.
 *
 * <p>May know portals and contacts; knows none of the packages below, and nothing of invitations or pages.
 */
package org.vestibule.member;
