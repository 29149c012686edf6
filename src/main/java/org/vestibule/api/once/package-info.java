/** Calls with an {@code Idempotency-Key}, which are carried out once however often they are sent. */
package org.vestibule.api.once;
