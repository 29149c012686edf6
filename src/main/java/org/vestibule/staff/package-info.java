/**
 * The accounts of the staff, with their jobs and rights.
 *
 * <p>Sessions, passwords and administration are in the packages {@code session}, {@code password} and
 * {@code administration}. Depends on e-mail addresses and the outbox, and on no other feature.
 */
package org.vestibule.staff;
