/**
 * The sessions of portal users on the public sites, and how they sign in.
 *
 * <p>A session is a row with the hash of its secret, so that any node can answer and any can end it. Who may sign in
 * and for how long belongs here; choosing a password doesn't.
 *
 * <p>May know members, portals and contacts.
 */
package org.vestibule.member.session;
