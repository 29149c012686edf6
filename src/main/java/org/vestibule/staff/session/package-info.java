/**
 * Which sessions of the staff are open, for administrators to read. Whether a session counts is decided by its account,
 * which each request reads.
 *
 * <p>May know the accounts, and no other package of the feature.
 */
package org.vestibule.staff.session;
