/**
 * The administration of the staff's accounts: inviting colleagues, changing jobs, deactivating accounts.
 *
 * <p>May depend on the accounts, their sessions and passwords, and the outbox. Every use requires the right to
 * administer the staff.
 */
package org.vestibule.staff.administration;
