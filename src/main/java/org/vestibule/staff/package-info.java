/**
 * The people who work here: their accounts, jobs and rights.
 *
 * <p>What happens to accounts is in the packages below: {@code session}, {@code password} and {@code administration}. It knows
 * e-mail addresses and the outbox, and no other feature.
 */
package org.vestibule.staff;
