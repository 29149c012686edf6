/**
 * Sends what waits in the outbox: claims a row, hands it over, settles it, and tries again later.
 *
 * <p>The {@link org.vestibule.mail.delivery.EmailDispatcher} of each node does it, and the meters here tell how it goes. What an
 * e-mail says doesn't belong here, nor how a mail server is talked to.
 *
 * <p>May know {@code mail} and {@code mail.transport}.
 */
package org.vestibule.mail.delivery;
