/**
 * What administrators see of the staff's accounts and do with them: inviting colleagues, changing jobs, closing accounts.
 *
 * <p>May know the accounts, their sessions and passwords, and the outbox. All of it takes the right to the staff's accounts.
 */
package org.vestibule.staff.administration;
