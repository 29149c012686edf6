/**
 * The open sessions of the staff, as administrators see them. Whether a session is valid depends on its account, which
 * each request reads.
 *
 * <p>May depend on the accounts, and on no other package of the feature.
 */
package org.vestibule.staff.session;
